package vn.phongtrao.shared.time;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** A text that names no period. The message names the value and the accepted forms. */
@ProblemType(value = "unreadable-period", status = 400, title = "The text names no period")
public final class UnreadablePeriod extends Problem {

    /** What a period may look like, for messages. */
    public static final String ACCEPTED_FORMS =
            "2024, 2024-H1, 2024-9M, 2024-Q1, 2024-03, a stage 2020/2023 or a date 2024-03-15";

    private final String value;

    UnreadablePeriod(String value, String why) {
        super("\"" + shortened(value) + "\" is not a period: " + why + ". Accepted: " + ACCEPTED_FORMS);
        this.value = shortened(value);
    }

    /** The refused text, cut to 40 characters. */
    public String value() {
        return value;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
