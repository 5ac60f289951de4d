package vn.phongtrao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Figures;
import vn.phongtrao.figure.Interval;
import vn.phongtrao.figure.Ratio;
import vn.phongtrao.figure.Rational;

/**
 * An operand's value among some figures.
 *
 * @param interval every value that it can have, exact; null where it is a share of nothing
 * @param shown    the same for display; null where it is a share of nothing
 */
record Value(Interval interval, Figure shown) {

    private static final Rational HUNDRED = Rational.of(100);

    /** The operand's value; empty where one of its figures is missing. */
    static Optional<Value> of(Operand operand, Map<String, Figure> figures) {
        List<Figure> inputs = new ArrayList<>();
        for (String indicator : operand.indicators()) {
            Figure figure = figures.get(indicator);
            if (figure == null) {
                return Optional.empty();
            }
            inputs.add(figure);
        }
        return Optional.of(operand.ratio() == null ? sum(inputs) : share(inputs.get(0), inputs.get(1)));
    }

    boolean isUndefined() {
        return interval == null;
    }

    private static Value sum(List<Figure> inputs) {
        Interval total = inputs.stream().map(Figure::interval).reduce(Interval::plus).orElseThrow();
        return new Value(total, Figures.sum(inputs).orElseThrow().withRaw(null));
    }

    private static Value share(Figure of, Figure to) {
        Ratio ratio = Ratio.of(of.interval(), to.interval());
        return ratio.isUndefined() ? new Value(null, null)
                : new Value(ratio.quotient().scaledBy(HUNDRED), Figures.percentage(of, to).orElseThrow());
    }
}
