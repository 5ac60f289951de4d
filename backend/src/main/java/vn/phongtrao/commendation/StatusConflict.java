package vn.phongtrao.commendation;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The dossier is not where the action starts from. */
@ProblemType(value = "commendation-status-conflict", status = 409,
        title = "The dossier's status does not allow the action")
public final class StatusConflict extends Problem {

    StatusConflict(CommendationAction action, CommendationStatus status) {
        super("A dossier in status " + status + " does not allow " + action.verb() + ".");
    }
}
