package vn.phongtrao.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.phongtrao.figure.Certainty;
import vn.phongtrao.figure.Rational;
import vn.phongtrao.shared.time.DataWindow;
import vn.phongtrao.target.Answer;
import vn.phongtrao.target.Op;
import vn.phongtrao.target.Status;

/** Whether a running period is on the way to its threshold, if progress were even over its days. */
public enum Pace {
    ON_TRACK,
    AT_RISK;

    /** The pace on a day within the window; empty outside it, without data, or where less is better. */
    static Optional<Pace> of(Answer answer, Op op, BigDecimal threshold, DataWindow window, LocalDate today) {
        boolean asksForMore = op == Op.AT_LEAST || op == Op.MORE_THAN || op == Op.EQUAL;
        if (!window.contains(today) || !asksForMore || answer.actual() == null) {
            return Optional.empty();
        }
        if (answer.status() == Status.MET) {
            return Optional.of(ON_TRACK);
        }
        long days = ChronoUnit.DAYS.between(window.firstDay(), window.lastDay()) + 1;
        long elapsed = ChronoUnit.DAYS.between(window.firstDay(), today) + 1;
        Rational due = Rational.of(threshold).times(Rational.of(elapsed)).dividedBy(Rational.of(days));
        return Optional.of(answer.actual().interval().isAtLeast(due) == Certainty.TRUE ? ON_TRACK : AT_RISK);
    }
}
