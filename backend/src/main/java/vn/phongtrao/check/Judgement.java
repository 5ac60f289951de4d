package vn.phongtrao.check;

import java.util.List;
import java.util.Set;
import vn.phongtrao.figure.Certainty;

/**
 * How figures stand to a rule.
 *
 * @param because where it is undecided, why
 * @param values  what was compared where it was decided so
 */
public record Judgement(Outcome outcome, Set<Undecided> because, List<ComparedValue> values) {

    public Judgement {
        because = Set.copyOf(because);
        values = List.copyOf(values);
    }

    static Judgement of(Certainty holds, List<ComparedValue> values) {
        return new Judgement(Outcome.of(holds),
                holds == Certainty.UNKNOWN ? Set.of(Undecided.OPEN_FIGURE) : Set.of(), values);
    }

    static Judgement undecided(Undecided because, List<ComparedValue> values) {
        return new Judgement(Outcome.UNDECIDED, Set.of(because), values);
    }

    Certainty holds() {
        return switch (outcome) {
            case PASSED -> Certainty.TRUE;
            case VIOLATED -> Certainty.FALSE;
            case UNDECIDED -> Certainty.UNKNOWN;
        };
    }
}
