package vn.phongtrao.commendation;

import static vn.phongtrao.commendation.CommendationStatus.DECIDED;
import static vn.phongtrao.commendation.CommendationStatus.DRAFT;
import static vn.phongtrao.commendation.CommendationStatus.IN_COUNCIL;
import static vn.phongtrao.commendation.CommendationStatus.PUBLISHED;
import static vn.phongtrao.commendation.CommendationStatus.RETURNED;
import static vn.phongtrao.commendation.CommendationStatus.REVOKED;
import static vn.phongtrao.commendation.CommendationStatus.SUBMITTED;

import java.util.Locale;
import java.util.Set;
import vn.phongtrao.shared.access.Role;

/** What can be done with a dossier: by whom, and from where. */
enum CommendationAction {
    CHANGE(Role.PLANNER, DRAFT, RETURNED),
    SUBMIT(Role.PLANNER, DRAFT, RETURNED),
    RETURN(Role.COUNCIL, SUBMITTED),
    VOTE(Role.COUNCIL, SUBMITTED, IN_COUNCIL),
    REJECT(Role.COUNCIL, SUBMITTED, IN_COUNCIL),
    /** From SUBMITTED the missing votes refuse it, which says more than the status would. */
    DECIDE(Role.COUNCIL, SUBMITTED, IN_COUNCIL),
    PUBLISH(Role.COUNCIL, DECIDED),
    REVOKE(Role.COUNCIL, PUBLISHED),
    WITHDRAW(Role.COUNCIL, PUBLISHED, REVOKED);

    private final String role;
    private final Set<CommendationStatus> from;

    CommendationAction(String role, CommendationStatus... from) {
        this.role = role;
        this.from = Set.of(from);
    }

    String role() {
        return role;
    }

    boolean startsFrom(CommendationStatus status) {
        return from.contains(status);
    }

    /** As in the URL. */
    String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
