package vn.phongtrao.shared.upload;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/**
 * Rows contradict themselves, each other or what stands. The member {@code violationCount} says how many problems there
 * are; the first 200 are listed.
 */
@ProblemType(value = "import-refused", status = 422, title = "The file has rows that cannot be entered")
public final class ImportRefused extends Problem {

    /** @param result where the import can be read again, with all of them */
    public ImportRefused(List<Violation> listed, int count, String result) {
        this(listed, count);
        with("import", result);
        withHeader("Link", "<" + result + ">; rel=\"describedby\"");
    }

    public ImportRefused(List<Violation> listed, int count) {
        super((count == 1 ? "There is 1 problem" : "There are " + count + " problems")
                + (listed.size() < count ? ", of which the first " + listed.size() + " are listed" : "")
                + ". Correct the rows and send the file again; nothing was entered.", listed);
        with("violationCount", count);
    }
}
