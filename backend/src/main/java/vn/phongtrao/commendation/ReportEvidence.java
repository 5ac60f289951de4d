package vn.phongtrao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import vn.phongtrao.report.ReportService;
import vn.phongtrao.report.ReportStatus;

/** What the reports among the evidence are worth. */
@ApplicationScoped
class ReportEvidence {

    private final ReportService reports;

    ReportEvidence(ReportService reports) {
        this.reports = reports;
    }

    boolean isReadable(Evidence report) {
        return report.id().filter(reports::isVisible).isPresent();
    }

    /** Positions of the reports, from 0, that are not approved or that the caller cannot read. */
    List<Integer> notApproved(List<Evidence> evidence) {
        return IntStream.range(0, evidence.size())
                .filter(i -> evidence.get(i).kind() == EvidenceKind.REPORT && !isApproved(evidence.get(i)))
                .boxed().toList();
    }

    private boolean isApproved(Evidence report) {
        return isReadable(report) && reports.require(report.id().orElseThrow()).status() == ReportStatus.APPROVED;
    }
}
