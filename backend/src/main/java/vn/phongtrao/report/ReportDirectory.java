package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What other features ask about reports. */
@ApplicationScoped
public class ReportDirectory {

    private final ReportService reports;
    private final ReportAnswers answers;

    ReportDirectory(ReportService reports, ReportAnswers answers) {
        this.reports = reports;
        this.answers = answers;
    }

    /** @throws vn.phongtrao.shared.problem.NotFound unless the caller may read it */
    public ReportSummary requireReadable(UUID id) {
        return ReportSummary.of(reports.readable(id));
    }

    /**
     * The report, locked to the end of the transaction.
     *
     * @throws vn.phongtrao.shared.problem.NotFound unless the caller may change it
     */
    public ReportSummary requireWritable(UUID id) {
        return ReportSummary.of(reports.writable(id));
    }

    /** Reports of a unit that are drafts or returned, the one for the latest period first, as the caller sees them. */
    public List<ReportView> open(UUID unit) {
        return reports.open(unit);
    }

    /** @throws ReportNotEditable unless it is a draft or returned */
    public void requireEditable(ReportSummary report) {
        if (!report.status().isEditable()) {
            throw new ReportNotEditable(report.status());
        }
    }

    /** Whether the report, or a figure of it, names the attachment as where it comes from. */
    public boolean restsOn(UUID report, UUID attachment) {
        return attachment.equals(reports.readable(report).provenance().attachmentId()) || answers.restOn(attachment, report);
    }
}
