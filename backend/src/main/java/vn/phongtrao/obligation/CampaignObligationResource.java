package vn.phongtrao.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.shared.access.Role;

/** How complete what a campaign asks for is, over HTTP. */
@Path("/api/v1/campaigns/{id}/obligations")
@Tag(name = "Obligations")
public class CampaignObligationResource {

    private final CompletenessQuery query;

    CampaignObligationResource(CompletenessQuery query) {
        this.query = query;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getCompleteness",
            summary = "How complete and how timely a campaign's obligations are, for a unit and those directly below it")
    public CompletenessView get(@PathParam("id") UUID id, @BeanParam @Valid CompletenessRequest request) {
        return query.require(id, request);
    }
}
