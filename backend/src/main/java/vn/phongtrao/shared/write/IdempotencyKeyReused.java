package vn.phongtrao.shared.write;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The key was used for another body within its 24 hours. */
@ProblemType(value = "idempotency-key-reused", status = 422, title = "The Idempotency-Key was used with another body")
public final class IdempotencyKeyReused extends Problem {

    IdempotencyKeyReused(String key) {
        super("The Idempotency-Key \"" + key + "\" belongs to a request with another body. Use a new key for a new "
                + "request.");
    }
}
