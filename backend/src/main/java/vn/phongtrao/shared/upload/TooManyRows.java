package vn.phongtrao.shared.upload;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The file has more rows than one import takes. */
@ProblemType(value = "too-many-rows", status = 413, title = "The file has too many rows")
public final class TooManyRows extends Problem {

    public TooManyRows(int most) {
        super("One import takes at most " + most + " rows. Send the file in parts; of units, parents first.");
    }
}
