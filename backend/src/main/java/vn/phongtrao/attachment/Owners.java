package vn.phongtrao.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import vn.phongtrao.directive.DirectiveDirectory;
import vn.phongtrao.report.ReportDirectory;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.problem.NotFound;

/** Who may do what with attachments: what holds for the things that they belong to. */
@ApplicationScoped
class Owners {

    private final DirectiveDirectory directives;
    private final ReportDirectory reports;
    private final Caller caller;

    Owners(DirectiveDirectory directives, ReportDirectory reports, Caller caller) {
        this.directives = directives;
        this.reports = reports;
        this.caller = caller;
    }

    /** @throws NotFound unless the caller may read it; a portal reads no reports */
    void requireReadable(Owner owner) {
        if (owner.directive() != null) {
            if (!directives.isReadable(owner.directive())) {
                throw new NotFound();
            }
        } else if (caller.has(Role.READER) || caller.isSystem()) {
            reports.requireReadable(owner.report());
        } else {
            throw new NotFound();
        }
    }

    /**
     * Lets only those go on who may change what is attached, with the owner locked to the end of the transaction.
     *
     * @return the unit whose readers may know of it
     * @throws NotFound unless the caller may
     */
    UUID requireWritable(Owner owner) {
        if (owner.directive() != null) {
            requireOneOf(Role.PLANNER);
            return directives.requireChangeable(owner.directive());
        }
        requireOneOf(Role.REPORTER, Role.APPROVER);
        return reports.requireWritable(owner.report()).unit();
    }

    /** @throws vn.phongtrao.report.ReportNotEditable where it is a report that was handed in */
    void requireEditable(Owner owner) {
        if (owner.report() != null) {
            reports.requireEditable(reports.requireReadable(owner.report()));
        }
    }

    /** Whether it is a draft or returned. */
    boolean isEditable(UUID report) {
        return reports.requireReadable(report).status().isEditable();
    }

    /** Whether figures of the owner name the attachment as where they come from. */
    boolean restsOn(Owner owner, UUID attachment) {
        return owner.report() != null && reports.restsOn(owner.report(), attachment);
    }

    private void requireOneOf(String... roles) {
        if (!caller.isSystem() && Arrays.stream(roles).noneMatch(caller::has)) {
            throw new NotFound();
        }
    }
}
