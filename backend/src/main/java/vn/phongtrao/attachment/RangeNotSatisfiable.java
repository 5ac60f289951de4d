package vn.phongtrao.attachment;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The file ends before the part that was asked for. */
@ProblemType(value = "range-not-satisfiable", status = 416, title = "The file has no such part")
final class RangeNotSatisfiable extends Problem {

    RangeNotSatisfiable(long size) {
        super("The file has " + size + " bytes. Ask for a part that begins before its end.");
        withHeader("Content-Range", "bytes */" + size);
    }
}
