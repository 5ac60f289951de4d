package vn.phongtrao.shared.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.phongtrao.shared.problem.FrameworkProblem;

/**
 * Writes as problems what is refused before Jakarta REST sees it: addresses, headers and bodies beyond what the server
 * takes, and what the router cannot match. A request that is no HTTP, or whose address is no URI, does not come this
 * far: the server answers it with 400 and no body.
 */
@ApplicationScoped
class EarlyProblems {

    /** Characters of a request line's path and query. */
    static final int LONGEST_URI = 8 * 1024;
    /** Characters of all header names and values. */
    static final int LARGEST_HEADERS = 16 * 1024;

    /** After the headers that every answer has, before authentication and the body. */
    private static final int EARLY = -20_000;

    private final long largestBody;

    EarlyProblems(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(EARLY).handler(this::check).failureHandler(EarlyProblems::answerFailure);
    }

    private void check(RoutingContext context) {
        Optional<FrameworkProblem> problem = problem(context.request());
        if (problem.isPresent()) {
            // What was not read of the body would be taken for the next request, and waiting for it would be no limit.
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            answer(context, problem.get()).onComplete(written -> context.request().connection().close());
        } else {
            context.next();
        }
    }

    private Optional<FrameworkProblem> problem(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_URI) {
            return Optional.of(FrameworkProblem.URI_TOO_LONG);
        }
        int headers = request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length()).sum();
        if (headers > LARGEST_HEADERS) {
            return Optional.of(FrameworkProblem.HEADERS_TOO_LARGE);
        }
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced != null && Long.parseLong(announced) > largestBody
                ? Optional.of(FrameworkProblem.CONTENT_TOO_LARGE) : Optional.empty();
    }

    /** Failures with a cause are the framework's own matter: security answers them with a challenge, for one. */
    private static void answerFailure(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (context.failure() != null || response.ended() || response.headWritten()) {
            context.next();
            return;
        }
        answer(context, FrameworkProblem.ofStatus(context.statusCode()).orElse(FrameworkProblem.BAD_REQUEST));
    }

    private static Future<Void> answer(RoutingContext context, FrameworkProblem problem) {
        return context.response().setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .end(new JsonObject()
                        .put("type", problem.uri())
                        .put("status", problem.status())
                        .put("title", problem.title())
                        .put("detail", problem.detail())
                        .put("instance", context.request().path())
                        .encode());
    }
}
