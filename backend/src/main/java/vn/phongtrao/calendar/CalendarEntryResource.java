package vn.phongtrao.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.web.MediaTypes;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** One entry of a calendar over HTTP. */
@Path("/api/v1/calendar-entries/{id}")
@Tag(name = "Calendar")
public class CalendarEntryResource {

    private final CalendarService calendar;
    private final Writes writes;

    CalendarEntryResource(CalendarService calendar, Writes writes) {
        this.calendar = calendar;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getCalendarEntry", summary = "An entry of a calendar, with its due dates")
    public CalendarEntryView get(@PathParam("id") UUID id) {
        return calendar.require(id);
    }

    @PATCH
    @Found(CalendarService.class)
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "changeCalendarEntry", summary = "Change an entry; due dates from today on follow")
    public RestResponse<CalendarEntryView> change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull CalendarEntryPatch body) {
        return writes.change(body, () -> calendar.change(id, body, match), calendar::require);
    }

    @DELETE
    @Found(CalendarService.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "removeCalendarEntry", summary = "Remove an entry; past due dates stay as they were owed")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.remove(() -> calendar.remove(id, match));
    }
}
