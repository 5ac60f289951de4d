package vn.phongtrao.shared.problem;

import java.util.Arrays;
import java.util.Optional;

/** Failures that the HTTP and security layers find before any feature is reached. */
public enum FrameworkProblem {
    BAD_REQUEST(400, "bad-request", "The request is not well-formed HTTP",
            "Send a request that HTTP/1.1 and the contract allow."),
    UNAUTHORIZED(401, "unauthorized", "Sign in first", "Send a valid access token of the realm: Authorization: Bearer …"),
    FORBIDDEN(403, "forbidden", "Your role may not do this", "None of your roles allows this operation."),
    NOT_FOUND(404, "not-found", "Not found", NotFound.DETAIL),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "The method is not allowed here",
            "See the contract for the methods of this path."),
    NOT_ACCEPTABLE(406, "not-acceptable", "No representation fits Accept", "Accept application/json."),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "The media type is not supported",
            "Send application/json, or application/merge-patch+json with PATCH."),
    CONTENT_TOO_LARGE(413, "content-too-large", "The body is too large", "Send a smaller body."),
    URI_TOO_LONG(414, "uri-too-long", "The address is too long", "Send fewer or shorter parameters."),
    HEADERS_TOO_LARGE(431, "headers-too-large", "The headers are too large", "Send fewer or shorter headers."),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests", "Wait for the time in Retry-After."),
    INTERNAL_ERROR(500, "internal-error", "Something went wrong on our side",
            "The fault is logged under the request id in X-Request-Id."),
    UNAVAILABLE(503, "unavailable", "Try again shortly", "Repeat the request shortly.");

    private final int status;
    private final String name;
    private final String title;
    private final String detail;

    FrameworkProblem(int status, String name, String title, String detail) {
        this.status = status;
        this.name = name;
        this.title = title;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    /** The type URI, such as {@code /problems/unauthorized}. */
    public String uri() {
        return "/problems/" + name;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    public static Optional<FrameworkProblem> ofStatus(int status) {
        return Arrays.stream(values()).filter(problem -> problem.status == status).findFirst();
    }
}
