package vn.phongtrao.storedfile;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The file is something else than its name or its sender says. */
@ProblemType(value = "file-type-mismatch", status = 422, title = "The file is not what it is said to be")
public final class FileTypeMismatch extends Problem {

    private FileTypeMismatch(String detail) {
        super(detail);
    }

    static FileTypeMismatch ofName(FileType type, String name) {
        return new FileTypeMismatch("By its content the file is " + type + ", and \"" + name
                + "\" does not end so. Give it a name that ends in ." + type.extension() + ", or send the file that you mean.");
    }

    static FileTypeMismatch ofSender(FileType type, String said) {
        return new FileTypeMismatch("By its content the file is " + type + ", but it was sent as " + said + ". Send it as "
                + type.mediaType() + ", or send the file that you mean.");
    }
}
