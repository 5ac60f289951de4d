package vn.phongtrao.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Keeps the name of whoever is about to write, so that it is known by the time others read what was written. */
@Provider
@Priority(AccountNameFilter.AFTER_OTHER_REFUSALS)
public class AccountNameFilter implements ContainerRequestFilter {

    static final int AFTER_OTHER_REFUSALS = Priorities.USER + 1;

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    CurrentCaller caller;
    @Inject
    AccountNames names;

    @Override
    public void filter(ContainerRequestContext request) {
        String name = READING.contains(request.getMethod()) ? null : caller.displayName();
        if (name != null) {
            names.keep(caller.subject(), name);
        }
    }
}
