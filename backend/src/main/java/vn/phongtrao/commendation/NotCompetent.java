package vn.phongtrao.commendation;

import java.time.LocalDate;
import java.util.List;
import vn.phongtrao.awardform.AwardForm;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.unit.UnitAt;

/** The issuer may not grant the form on that day. */
@ProblemType(value = "not-competent", status = 422, title = "The issuer is not competent for the award form")
public final class NotCompetent extends Problem {

    private NotCompetent(String detail, UnitAt issuer) {
        super(detail, List.of(Violation.at("/issuer", "NotCompetent", detail, issuer.id())));
    }

    static NotCompetent ofType(UnitAt issuer, AwardForm form, LocalDate day) {
        return new NotCompetent("A " + issuer.type() + " may not grant " + form.code() + " on " + day + "; "
                + String.join(", ", form.grantedBy().stream().sorted().map(Enum::name).toList()) + " may.", issuer);
    }

    static NotCompetent withoutExisting(UnitAt issuer, LocalDate day) {
        return new NotCompetent("The issuer did not exist on " + day + ".", issuer);
    }
}
