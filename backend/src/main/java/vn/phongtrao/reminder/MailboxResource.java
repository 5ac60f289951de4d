package vn.phongtrao.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** Where mail for a unit goes, over HTTP. */
@Path("/api/v1/units/{id}/mailbox")
@Tag(name = "Units")
public class MailboxResource {

    private final Mailboxes mailboxes;
    private final Writes writes;

    MailboxResource(Mailboxes mailboxes, Writes writes) {
        this.mailboxes = mailboxes;
        this.writes = writes;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getUnitMailbox", summary = "Where reminders for a unit go")
    public MailboxView get(@PathParam("id") UUID id) {
        return mailboxes.require(id);
    }

    @PUT
    @Found(Mailboxes.class)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(operationId = "setUnitMailbox", summary = "Say where reminders for a unit go",
            description = "The office's address, never a person's.")
    public RestResponse<MailboxView> set(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull MailboxAddress body) {
        return writes.change(body, () -> mailboxes.set(id, body, match), mailboxes::require);
    }
}
