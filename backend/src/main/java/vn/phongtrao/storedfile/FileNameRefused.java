package vn.phongtrao.storedfile;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** Nobody could see by the name what the file is. */
@ProblemType(value = "file-name-refused", status = 422, title = "The file's name is not taken")
public final class FileNameRefused extends Problem {

    FileNameRefused(String what) {
        super("The file's name " + what + ". Rename the file and send it again.");
    }
}
