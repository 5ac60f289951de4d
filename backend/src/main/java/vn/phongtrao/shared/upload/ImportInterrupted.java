package vn.phongtrao.shared.upload;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The process that did an import has died. As an import is one transaction, nothing was entered. */
@ProblemType(value = "import-interrupted", status = 503, title = "The import was interrupted")
public final class ImportInterrupted extends Problem {

    /** @param detail what was entered until then, and what to do */
    public ImportInterrupted(String detail) {
        super(detail);
    }

    public ImportInterrupted() {
        super("The process that did the import ended before it. Nothing was entered; send the file again.");
    }
}
