package vn.phongtrao.storedfile;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The file is larger than files may be here. */
@ProblemType(value = "file-too-large", status = 413, title = "The file is too large")
public final class FileTooLarge extends Problem {

    FileTooLarge(long size, long largest) {
        super("The file has " + size + " bytes; at most " + largest + " are taken. Scan it in grey at 150 dpi, or send it in "
                + "several files.");
        with("largest", largest);
    }
}
