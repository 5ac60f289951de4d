package vn.phongtrao.shared.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A failure that the caller can understand: RFC 9457 problem details with a {@link ProblemType}. Each way to fail is a
 * subclass in the feature that fails; its message is the {@code detail} and names the place, the value and the cure.
 */
public abstract class Problem extends RuntimeException {

    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    protected Problem(String detail) {
        super(detail);
    }

    protected Problem(String detail, List<Violation> violations) {
        super(detail);
        with("violations", violations);
    }

    /** Adds an extension member to the body. */
    protected final void with(String member, Object value) {
        members.put(member, value);
    }

    /** Adds a response header. */
    protected final void withHeader(String name, String value) {
        headers.put(name, value);
    }

    /** Type, status and title of this failure. */
    public final ProblemType type() {
        return typeOf(getClass());
    }

    /** Extension members of the body, in order. */
    public final Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /** Response headers of this failure. */
    public final Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }

    /** The type URI of a failure, as in {@code allowedActions[].reason}. */
    public static String uri(Class<? extends Problem> failure) {
        return "/problems/" + typeOf(failure).value();
    }

    private static ProblemType typeOf(Class<? extends Problem> failure) {
        ProblemType type = failure.getAnnotation(ProblemType.class);
        if (type == null) {
            throw new IllegalStateException(failure + " has no @ProblemType");
        }
        return type;
    }
}
