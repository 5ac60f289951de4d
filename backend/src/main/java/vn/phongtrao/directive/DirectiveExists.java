package vn.phongtrao.directive;

import java.util.List;
import java.util.UUID;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** The same number of the same issuer on the same day is registered already; {@code existing} says where. */
@ProblemType(value = "directive-exists", status = 409, title = "The document is registered already")
public final class DirectiveExists extends Problem {

    DirectiveExists(String number, UUID existing) {
        super("The issuer's document " + number + " of that day is registered as " + DirectiveView.path(existing)
                        + ". Use that one, or correct its number or date.",
                List.of(Violation.at("/number", "DirectiveExists", "Registered already.", number)));
        with("existing", DirectiveView.path(existing));
        withHeader("Link", "<" + DirectiveView.path(existing) + ">; rel=\"duplicate\"");
    }
}
