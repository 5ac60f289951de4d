package vn.phongtrao.target;

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

/** Targets of a campaign over HTTP. */
@Path("/api/v1/campaigns/{id}/targets")
@Tag(name = "Targets")
public class CampaignTargetResource {

    private final TargetService targets;
    private final Writes writes;

    CampaignTargetResource(TargetService targets, Writes writes) {
        this.targets = targets;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listTargetsOfCampaign", summary = "A campaign's targets",
            description = "Sort by `code` (default) or `id`.")
    public Page<TargetView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return targets.list(id, page);
    }

    @POST
    @Found(OwnCampaign.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "createTarget", summary = "Set a target of a campaign")
    public RestResponse<TargetView> create(@PathParam("id") UUID id, @Valid @NotNull NewTarget body) {
        return writes.create(body, () -> targets.create(id, body), Function.identity(), targets::require);
    }
}
