package vn.phongtrao.storedfile;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The document holds a program. */
@ProblemType(value = "file-with-macros", status = 422, title = "A document with macros is not taken")
public final class FileWithMacros extends Problem {

    FileWithMacros(String part) {
        super("The document has macros or controls (" + part + "). Save it without them, or as PDF.");
    }
}
