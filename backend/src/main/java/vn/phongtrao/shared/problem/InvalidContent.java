package vn.phongtrao.shared.problem;

import java.util.List;

/** The body has the right shape, but its content contradicts itself or what the system knows. */
@ProblemType(value = "invalid-content", status = 422, title = "The content contradicts itself or known facts")
public final class InvalidContent extends Problem {

    public InvalidContent(List<Violation> violations) {
        super(violations.get(0).message(), violations);
    }

    public InvalidContent(String pointer, String code, String message, Object value) {
        this(List.of(Violation.at(pointer, code, message, value)));
    }

    /** The body refers to something that does not exist or is outside the caller's reach. */
    public static InvalidContent unknownReference(String pointer, Object value) {
        return new InvalidContent(pointer, "UnknownReference",
                "Refers to something that does not exist or is outside your reach.", value);
    }
}
