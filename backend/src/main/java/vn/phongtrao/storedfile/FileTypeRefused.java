package vn.phongtrao.storedfile;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The file is of a kind that is not taken. */
@ProblemType(value = "file-type-refused", status = 422, title = "A file of this kind is not taken")
public final class FileTypeRefused extends Problem {

    FileTypeRefused(String found) {
        super("By its content the file is " + found + ". Taken are " + FileType.all() + ": scan or save it as one of these.");
    }
}
