package vn.phongtrao.obligation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Figures;

/**
 * How obligations stand that are counted together. Exempted ones are counted as such only.
 *
 * @param expected     what is owed
 * @param done         what is done of it
 * @param onTime       what was done by its last day of grace
 * @param late         what was done later
 * @param outstanding  what is not done
 * @param overdue      what of that is late already
 * @param exempt       what need not be done
 * @param completeness done of expected, in per cent; absent where nothing is owed
 * @param timeliness   done on time of what is done or overdue, in per cent; absent where neither is anything
 */
record Standing(@NotNull long expected, @NotNull long done, @NotNull long onTime, @NotNull long late,
        @NotNull long outstanding, @NotNull long overdue, @NotNull long exempt, Figure completeness,
        Figure timeliness) {

    private static final String OBLIGATION = "OBLIGATION";

    static Standing of(long all, long done, long onTime, long exempt, long overdue) {
        long expected = all - exempt;
        return new Standing(expected, done, onTime, done - onTime, expected - done, overdue, exempt,
                share(done, expected), share(onTime, done + overdue));
    }

    Standing plus(Standing other) {
        return of(expected + exempt + other.expected + other.exempt, done + other.done, onTime + other.onTime,
                exempt + other.exempt, overdue + other.overdue);
    }

    private static Figure share(long part, long whole) {
        return Figures.percentage(count(part), count(whole)).orElse(null);
    }

    private static Figure count(long number) {
        return Figure.exact(null, BigDecimal.valueOf(number), OBLIGATION);
    }
}
