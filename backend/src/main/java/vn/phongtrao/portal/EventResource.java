package vn.phongtrao.portal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.commendation.CommendationService;
import vn.phongtrao.event.EventFeed;
import vn.phongtrao.event.EventFilter;
import vn.phongtrao.event.EventView;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;

/** The replayable feed of what changed. */
@Path("/api/v1/events")
@Tag(name = "Events")
public class EventResource {

    private final EventFeed feed;
    private final Caller caller;

    EventResource(EventFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listEvents", summary = "What changed, in the order of its numbers",
            description = "Poll with `after` set to the last `sequence` that you know. An event appears within seconds of "
                    + "its change, never before one with a smaller number.")
    public Page<EventView> list(@BeanParam @Valid EventFilter filter, @BeanParam @Valid PageRequest page) {
        Set<String> hidden = caller.has(Role.READER) ? Set.of() : CommendationService.INTERNAL_EVENTS;
        return feed.list(filter, hidden, page);
    }
}
