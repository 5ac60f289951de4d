package vn.phongtrao.calendar;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** Another entry of the campaign's calendar has the code. */
@ProblemType(value = "calendar-code-taken", status = 409, title = "Another entry of the calendar has this code")
public final class CalendarCodeTaken extends Problem {

    CalendarCodeTaken(String code) {
        super("Another entry of the campaign's calendar is named " + code + ".",
                List.of(Violation.at("/code", "Taken", "Another entry has this code.", code)));
    }
}
