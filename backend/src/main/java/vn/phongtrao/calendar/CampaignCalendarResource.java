package vn.phongtrao.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.campaign.OwnCampaign;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.Writes;

/** The calendar of a campaign over HTTP. */
@Path("/api/v1/campaigns/{id}/calendar")
@Tag(name = "Calendar")
public class CampaignCalendarResource {

    private final CalendarService calendar;
    private final Writes writes;

    CampaignCalendarResource(CalendarService calendar, Writes writes) {
        this.calendar = calendar;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listCalendarOfCampaign", summary = "What a campaign asks of units, and when",
            description = "Sort by `code` (default) or `id`.")
    public Page<CalendarEntryView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return calendar.list(id, page);
    }

    @POST
    @Found(OwnCampaign.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "createCalendarEntry", summary = "Add something to what a campaign asks for",
            description = "In a campaign that is launched already it asks nothing for days before today.")
    public RestResponse<CalendarEntryView> create(@PathParam("id") UUID id, @Valid @NotNull NewCalendarEntry body) {
        return writes.create(body, () -> calendar.create(id, body), Function.identity(), calendar::require);
    }
}
