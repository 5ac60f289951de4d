package vn.phongtrao.shared.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.shared.problem.NotFound;

/** Answers 404 for a path id that the caller may not see, before the body is looked at. */
@Provider
@Priority(FoundFilter.AFTER_SECURITY)
public class FoundFilter implements ContainerRequestFilter {

    static final int AFTER_SECURITY = Priorities.USER - 1;

    @Context
    ResourceInfo resource;

    /** Asking for all of them keeps each in the application, though it is named in an annotation only. */
    @Any
    @Inject
    Instance<Found.Lookup> lookups;

    @Override
    public void filter(ContainerRequestContext request) {
        Found found = resource.getResourceMethod().getAnnotation(Found.class);
        if (found == null) {
            found = resource.getResourceClass().getAnnotation(Found.class);
        }
        if (found == null) {
            return;
        }
        // What lies above the thing in the path is of the right shape before anything is looked up.
        id("id", request);
        Optional<UUID> id = id(found.parameter(), request);
        if (id.isPresent() && !lookups.select(found.value()).get().isVisible(id.get())) {
            throw new NotFound();
        }
    }

    private static Optional<UUID> id(String parameter, ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst(parameter))
                .map(text -> ParameterShape.uuid(parameter, text));
    }
}
