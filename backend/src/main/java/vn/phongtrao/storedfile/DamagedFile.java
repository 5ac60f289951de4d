package vn.phongtrao.storedfile;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The file is empty, cut off, or packed as no office program packs it. */
@ProblemType(value = "damaged-file", status = 422, title = "The file is damaged")
public final class DamagedFile extends Problem {

    DamagedFile(String what) {
        super("The file " + what + ". Open it, save it again and send it.");
    }
}
