package vn.phongtrao.calendarfeed;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.account.ClaimedUnits;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.write.EntityTags;

/** The calendar over HTTP, for those who are signed in and for calendar programs with a token. */
@Path(CalendarFeedResource.PATH)
@Tag(name = "Calendar")
public class CalendarFeedResource {

    static final String PATH = "/api/v1/obligations.ics";

    private final CalendarFeed feed;
    private final CalendarTokenService tokens;
    private final ClaimedUnits units;
    private final SecurityIdentity identity;
    private final Caller caller;

    CalendarFeedResource(CalendarFeed feed, CalendarTokenService tokens, ClaimedUnits units, SecurityIdentity identity,
            Caller caller) {
        this.feed = feed;
        this.tokens = tokens;
        this.units = units;
        this.identity = identity;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Produces("text/calendar;charset=UTF-8")
    @Operation(operationId = "getObligationCalendar", summary = "What your units owe, as an iCalendar feed (RFC 5545)",
            description = "With a token of `/me/calendar-tokens`, or signed in.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/calendar",
            schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "401", ref = "Unauthorized")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    public RestResponse<String> get(
            @QueryParam("token") @Size(min = 1, max = 100)
            @Parameter(description = "The secret of a token; leave it out when you are signed in.") String token,
            @HeaderParam("If-None-Match") @Parameter(hidden = true) String known) {
        String calendar = feed.of(token == null ? reachOfCaller() : reachOf(token));
        String tag = EntityTags.of(calendar.getBytes(StandardCharsets.UTF_8));
        return EntityTags.isNamedBy(known, tag)
                ? RestResponse.ResponseBuilder.<String>create(304).header("ETag", tag).build()
                : RestResponse.ResponseBuilder.ok(calendar).header("ETag", tag).build();
    }

    private Reach reachOf(String token) {
        return units.reachOf(tokens.claimsOf(token).orElseThrow(UnauthorizedException::new));
    }

    private Reach reachOfCaller() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!caller.has(Role.READER)) {
            throw new ForbiddenException();
        }
        return caller.reach();
    }
}
