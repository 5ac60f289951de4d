package vn.phongtrao.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.progress.Inputs.Input;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.restatement.Gap;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.target.Answer;
import vn.phongtrao.target.Evaluation;
import vn.phongtrao.target.Observations;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.target.UnitCounts;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitType;

/**
 * Judges targets for one campaign and period, and remembers which reported figures it used.
 *
 * @param basis the figures, and the units that they are for
 */
record Judgement(Basis basis) implements Judge {

    @Override
    public Verdict judge(TargetDefinition target, UnitAt unit) {
        return judgeWithEvidence(target, unit).verdict();
    }

    Verdict.Evidenced judgeWithEvidence(TargetDefinition target, UnitAt unit) {
        return new Judgement(basis.without(target.excluded())).judgeAll(target, unit);
    }

    private Verdict.Evidenced judgeAll(TargetDefinition target, UnitAt unit) {
        List<UnitAt> judged = basis.judged(unit, target.appliesTo());
        Trail ofUnits = new Trail();
        if (judged.isEmpty()) {
            return new Verdict.Evidenced(Verdict.NOT_APPLICABLE, Set.of(), Set.of());
        }
        Map<UnitType, List<Answer>> answers = new EnumMap<>(UnitType.class);
        for (UnitAt each : judged) {
            answers.computeIfAbsent(each.type(), type -> new ArrayList<>())
                    .add(Evaluation.of(target.expression(), new OfUnit(each, ofUnits)));
        }
        Map<UnitType, UnitCounts> counts = new EnumMap<>(UnitType.class);
        answers.forEach((type, each) -> counts.put(type, UnitCounts.of(each)));
        UnitCounts all = counts.values().stream().reduce(UnitCounts.NONE, UnitCounts::plus);
        Map<String, List<Gap>> gaps = basis.gaps(unit, target.expression().indicators());

        boolean hasBelow = judged.stream().anyMatch(each -> !each.id().equals(unit.id()));
        if (target.coverage() != null && hasBelow) {
            return ofUnits.evidence(target.coverage().judge(counts), true, all, hasBelow, gaps);
        }
        Trail own = new Trail();
        Answer answer = Evaluation.of(target.expression(), new OfUnit(unit, own));
        own.used.addAll(ofUnits.used);
        own.origins.addAll(ofUnits.origins);
        return own.evidence(answer, false, all, hasBelow, gaps);
    }

    /** Tells the steps by which the unit's own or summed figures are judged. */
    void trace(TargetDefinition target, UnitAt unit, Evaluation.Trace trace) {
        Judgement judgement = new Judgement(basis.without(target.excluded()));
        Evaluation.of(target.expression(), judgement.observations(unit), trace);
    }

    /** What the unit is judged on. */
    Observations observations(UnitAt unit) {
        return new OfUnit(unit, new Trail());
    }

    /** What was used on the way to an answer. */
    private static final class Trail {

        private final Set<ReportedFigure> used = new LinkedHashSet<>();
        private final Set<ReportedFigure> allocated = new LinkedHashSet<>();
        private final Set<Origin> origins = EnumSet.noneOf(Origin.class);
        private boolean isAllocated;

        private void add(Input input) {
            used.addAll(input.sources());
            allocated.addAll(input.allocated());
            origins.addAll(input.origins());
            isAllocated |= input.isAllocated();
        }

        private Verdict.Evidenced evidence(Answer answer, boolean byCoverage, UnitCounts units, boolean hasBelow,
                Map<String, List<Gap>> gaps) {
            return new Verdict.Evidenced(new Verdict(answer, byCoverage, units, hasBelow, origins, isAllocated, gaps),
                    used, allocated);
        }
    }

    private final class OfUnit implements Observations {

        private final UnitAt unit;
        private final Trail trail;

        private OfUnit(UnitAt unit, Trail trail) {
            this.unit = unit;
            this.trail = trail;
        }

        @Override
        public Optional<List<Figure>> find(List<String> codes) {
            Optional<List<Input>> found = basis.find(unit, codes);
            found.ifPresent(each -> each.forEach(trail::add));
            return found.map(each -> each.stream().map(Input::figure).toList());
        }

        @Override
        public List<Observations> listBelow(Set<UnitType> types) {
            return basis.judged(unit, types).stream().<Observations>map(each -> new OfUnit(each, trail)).toList();
        }
    }
}
