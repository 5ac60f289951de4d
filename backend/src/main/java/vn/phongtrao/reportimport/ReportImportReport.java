package vn.phongtrao.reportimport;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param rows         of the file
 * @param problems     that kept figures from being entered; at most 200 are listed
 * @param problemCount how many there are
 * @param remarks      that kept entered reports from being handed in
 */
@Schema(name = "ReportImportReport")
public record ReportImportReport(int rows, @NotNull ImportCounts counts, @NotNull List<ImportProblem> problems,
        int problemCount, @NotNull List<ImportProblem> remarks) {

    static ReportImportReport of(ImportOutcome outcome) {
        return new ReportImportReport(outcome.rows(), outcome.counts(),
                outcome.problems().stream().limit(ImportProblems.LISTED).toList(), outcome.problemCount(),
                outcome.remarks());
    }
}
