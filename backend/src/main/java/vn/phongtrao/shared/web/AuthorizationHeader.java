package vn.phongtrao.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes away an {@code Authorization} that is no single bearer token in the form of a JWT (RFC 6750, 2.1; RFC 7515,
 * 7.1), so that the request goes on as an anonymous one. Of two headers the framework would read the first and a proxy
 * perhaps the second; a text that is no JWT would make it fail instead of refuse.
 */
@ApplicationScoped
class AuthorizationHeader {

    private static final int BEFORE_AUTHENTICATION = 10_000;
    private static final Pattern BEARER_JWT =
            Pattern.compile("(?i:Bearer) +[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    void register(@Observes Filters filters) {
        filters.register(AuthorizationHeader::check, BEFORE_AUTHENTICATION);
    }

    private static void check(RoutingContext context) {
        MultiMap headers = context.request().headers();
        List<String> values = headers.getAll(HttpHeaders.AUTHORIZATION);
        if (!values.isEmpty() && (values.size() > 1 || !BEARER_JWT.matcher(values.get(0)).matches())) {
            headers.remove(HttpHeaders.AUTHORIZATION);
        }
        context.next();
    }
}
