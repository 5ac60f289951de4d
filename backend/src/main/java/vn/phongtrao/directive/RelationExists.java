package vn.phongtrao.directive;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** The same relation is entered already. */
@ProblemType(value = "relation-exists", status = 409, title = "The relation is entered already")
public final class RelationExists extends Problem {

    RelationExists(DirectiveRelation existing) {
        super("The document already has this relation to that one"
                        + (existing.article() == null ? "." : ", for " + existing.article() + "."),
                List.of(Violation.at("/to", "RelationExists", "Related already.", existing.toId())));
    }
}
