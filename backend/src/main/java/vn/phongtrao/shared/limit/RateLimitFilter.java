package vn.phongtrao.shared.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Locale;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.limit.RateLimits.Outcome;
import vn.phongtrao.shared.limit.RateLimits.Policy;

/** Refuses what is above the limit, and says in every counted answer what is left (draft-ietf-httpapi-ratelimit-headers). */
@Provider
@Priority(RateLimitFilter.BEFORE_ANY_WORK)
public class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {

    /** Before anything looks into the database. */
    static final int BEFORE_ANY_WORK = Priorities.AUTHORIZATION + 1;

    private static final String PUBLIC_PATH = "/api/v1/public/";
    private static final String OUTCOME = RateLimitFilter.class.getName();

    @Inject
    RateLimits limits;
    @Inject
    Caller caller;
    @Context
    HttpServerRequest connection;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (!path.startsWith("/api/")) {
            return;
        }
        Outcome outcome = path.startsWith(PUBLIC_PATH)
                ? limits.count(Policy.PUBLIC, connection.remoteAddress().host())
                : limits.count(Policy.ACCOUNT, caller.subject());
        request.setProperty(OUTCOME, outcome);
        if (!outcome.taken()) {
            throw new TooManyRequests(outcome);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(OUTCOME) instanceof Outcome outcome) {
            String policy = "\"" + outcome.policy().name().toLowerCase(Locale.ROOT) + "\"";
            response.getHeaders().putSingle("RateLimit-Policy",
                    policy + ";q=" + outcome.limit() + ";w=" + RateLimits.WINDOW.toSeconds());
            response.getHeaders().putSingle("RateLimit",
                    policy + ";r=" + outcome.left() + ";t=" + seconds(outcome.retryAfter()));
        }
    }

    /** Whole seconds, rounded up, so that whoever waits them is not refused again. */
    static long seconds(Duration duration) {
        return duration.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
