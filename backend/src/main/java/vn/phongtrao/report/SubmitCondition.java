package vn.phongtrao.report;

/** Something that must be so before a report is handed in. Every bean that implements it is asked. */
public interface SubmitCondition {

    /** @throws vn.phongtrao.shared.problem.Problem unless it is so */
    void require(ReportSummary report);
}
