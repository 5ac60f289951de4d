package vn.phongtrao.portal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.event.EventFeed;
import vn.phongtrao.event.EventFilter;
import vn.phongtrao.event.EventView;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;

/** The replayable feed of what changed. */
@Path("/api/v1/events")
@Tag(name = "Events")
public class EventResource {

    private final EventFeed feed;

    EventResource(EventFeed feed) {
        this.feed = feed;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listEvents", summary = "What changed, in the order of its numbers",
            description = "Poll with `after` set to the last `sequence` that you know. An event appears within seconds of "
                    + "its change, never before one with a smaller number.")
    public Page<EventView> list(@BeanParam @Valid EventFilter filter, @BeanParam @Valid PageRequest page) {
        return feed.list(filter, page);
    }
}
