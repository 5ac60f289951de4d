package vn.phongtrao.calendarfeed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** The caller's tokens for calendar programs, over HTTP. */
@Path(CalendarTokenResource.PATH)
@Tag(name = "Calendar")
public class CalendarTokenResource {

    static final String PATH = "/api/v1/me/calendar-tokens";

    private final CalendarTokenService tokens;
    private final Writes writes;

    CalendarTokenResource(CalendarTokenService tokens, Writes writes) {
        this.tokens = tokens;
        this.writes = writes;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listCalendarTokens", summary = "Your tokens for calendar programs",
            description = "Sort by `createdAt` (default `-createdAt`) or `id`.")
    public Page<CalendarTokenView> list(@BeanParam @Valid PageRequest page) {
        return tokens.list(page);
    }

    @POST
    @RolesAllowed(Role.READER)
    @Operation(operationId = "createCalendarToken", summary = "Make a token for a calendar program",
            description = "The answer shows the address with the secret, once.")
    public RestResponse<CalendarTokenView> create(@Valid @NotNull NewCalendarToken body) {
        return writes.create(body, () -> tokens.create(body), id -> new CalendarTokenService.Made(id, null),
                made -> tokens.require(made.id()).withSecret(made.secret()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getCalendarToken", summary = "One of your tokens for calendar programs")
    public CalendarTokenView get(@PathParam("id") UUID id) {
        return tokens.require(id);
    }

    @DELETE
    @Path("{id}")
    @Found(CalendarTokenService.class)
    @RolesAllowed(Role.READER)
    @Operation(operationId = "removeCalendarToken", summary = "Revoke one of your tokens for calendar programs")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.remove(() -> tokens.remove(id, match));
    }
}
