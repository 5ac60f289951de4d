package vn.phongtrao.reportimport;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** The workbook is a form, but one of another campaign, period or revision. */
@ProblemType(value = "foreign-form", status = 422, title = "The form is not the one that is asked for")
public final class ForeignForm extends Problem {

    ForeignForm(String code, String detail, String value) {
        super(detail, List.of(Violation.inCell(FormSheet.INFO, 1, "A", code, detail, value)));
    }
}
