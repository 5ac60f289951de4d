package vn.phongtrao.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Representation;

/**
 * A report.
 *
 * @param revision  1 for the first report, one more for each correction of an approved one
 * @param revises   the report that this one corrects
 * @param effective whether its figures count now: it is approved and no later revision is
 * @param reason    why it was returned, or else what a revision is to correct
 * @param correction what a revision is to correct
 * @param provenance where those figures come from that say nothing else
 * @param awaits    the unit whose approval it waits for; absent where that of any superior will do
 * @param dueOn     the day on which it is due, where a calendar asks for it
 * @param onTimeUntil the last day of grace, from {@code dueOn} on
 * @param createdByName names of accounts are those under which they wrote last; an account without one has none
 * @param submittedBy the account that handed it in the last time
 * @param returned  why it went back the last time; absent once it is approved
 * @param approvals the levels that approved what is handed in now, in order
 */
@Schema(name = "Report")
public record ReportView(
        @JsonIgnore long version,
        UUID id,
        @NotNull UUID campaign,
        @NotNull String campaignName,
        @NotNull UUID unit,
        @NotNull String unitName,
        @NotNull Period period,
        @NotNull ReportStatus status,
        int revision,
        UUID revises,
        boolean effective,
        @NotNull Origin origin,
        String note,
        String reason,
        String correction,
        Provenance.View provenance,
        UUID awaits,
        String awaitsName,
        LocalDate dueOn,
        LocalDate onTimeUntil,
        Return returned,
        @NotNull String createdBy,
        String createdByName,
        String submittedBy,
        String submittedByName,
        Instant submittedAt,
        @NotNull Instant updatedAt,
        List<Approval> approvals,
        List<ReportFigureView> figures,
        List<AllowedAction> allowedActions) implements Representation {

    /** One level's approval. */
    @Schema(name = "Approval")
    public record Approval(@NotNull UUID unit, String unitName, @NotNull String by, String byName,
            @NotNull Instant at) {

        static Approval of(ReportApproval approval, Names names) {
            return new Approval(approval.unitId(), names.units.get(approval.unitId()), approval.approvedBy(),
                    names.accounts.get(approval.approvedBy()), approval.approvedAt());
        }
    }

    /**
     * One time that it went back.
     *
     * @param unit    the level that sent it back
     * @param figures remarks on single figures
     */
    @Schema(name = "ReportReturn")
    public record Return(@NotNull UUID unit, String unitName, @NotNull String by, String byName, @NotNull Instant at,
            @NotNull String reason, @NotNull List<FigureRemark> figures) {

        static Return of(ReportReturn sent, Names names) {
            return sent == null ? null : new Return(sent.unitId(), names.units.get(sent.unitId()), sent.returnedBy(),
                    names.accounts.get(sent.returnedBy()), sent.returnedAt(), sent.reason(), sent.figures());
        }
    }

    /** @param units names on the last day of the report's period */
    record Names(String campaign, Map<UUID, String> units, Map<String, String> accounts) {
    }

    static ReportView of(Report report, Names names, ReportDueDays.Due due, ReportReturn returned,
            List<ReportApproval> approvals, List<ReportFigureView> figures, List<AllowedAction> allowedActions) {
        return new ReportView(report.version(), report.id(), report.campaignId(), names.campaign, report.unitId(),
                names.units.get(report.unitId()), report.period(), report.status(), report.revision(),
                report.revisesId(), report.effective(), report.origin(), report.note(),
                report.reason() == null ? report.correction() : report.reason(), report.correction(),
                report.provenance().view(), report.awaitingUnitId(), names.units.get(report.awaitingUnitId()),
                due == null ? null : due.dueOn(), due == null ? null : due.onTimeUntil(),
                report.status() == ReportStatus.APPROVED ? null : Return.of(returned, names), report.createdBy(),
                names.accounts.get(report.createdBy()), report.submittedBy(),
                names.accounts.get(report.submittedBy()), report.submittedAt(), report.changedAt(),
                approvals.stream().map(approval -> Approval.of(approval, names)).toList(), figures, allowedActions);
    }

    static String path(UUID id) {
        return "/api/v1/reports/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
