package vn.phongtrao.shared.write;

import java.util.UUID;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The id that the client chose names something with other content. */
@ProblemType(value = "id-taken", status = 409, title = "The id is in use with other content")
public final class IdTaken extends Problem {

    IdTaken(UUID id) {
        super("The id " + id + " was used for a creation with other content. Choose another id.");
    }
}
