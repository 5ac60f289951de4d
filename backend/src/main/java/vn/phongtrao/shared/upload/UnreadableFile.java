package vn.phongtrao.shared.upload;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** The file cannot be read as rows: its encoding, its syntax or its header is not one that is known. */
@ProblemType(value = "unreadable-file", status = 400, title = "The file cannot be read")
public final class UnreadableFile extends Problem {

    public UnreadableFile(String detail) {
        super(detail);
    }

    public UnreadableFile(String detail, Violation violation) {
        super(detail, List.of(violation));
    }
}
