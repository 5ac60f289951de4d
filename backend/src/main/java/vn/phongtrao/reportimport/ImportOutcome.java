package vn.phongtrao.reportimport;

import java.util.List;

/**
 * How an import ended.
 *
 * @param rows     of the file
 * @param problems that kept something from being entered, at most {@link ImportProblems#KEPT} of them
 * @param remarks  that kept reports which were entered from being handed in
 */
record ImportOutcome(int rows, ImportCounts counts, List<ImportProblem> problems, int problemCount,
        List<ImportProblem> remarks) {

    /** Whether everything is refused because of something. */
    boolean isRefused(ImportMode mode) {
        return mode == ImportMode.ALL_OR_NOTHING && problemCount > 0;
    }
}
