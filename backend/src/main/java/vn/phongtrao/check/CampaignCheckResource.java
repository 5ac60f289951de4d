package vn.phongtrao.check;

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

/** Checks of a campaign over HTTP. */
@Path("/api/v1/campaigns/{id}/checks")
@Tag(name = "Checks")
public class CampaignCheckResource {

    private final CheckService checks;
    private final Writes writes;

    CampaignCheckResource(CheckService checks, Writes writes) {
        this.checks = checks;
        this.writes = writes;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listChecksOfCampaign", summary = "The rules that a campaign's reports are held against",
            description = "As JSON, so that a client judges by them without a connection. Sort by `code` (default) or `id`.")
    public Page<CheckView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return checks.list(id, page);
    }

    @POST
    @Found(OwnCampaign.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "createCheck", summary = "Set a check of a campaign")
    public RestResponse<CheckView> create(@PathParam("id") UUID id, @Valid @NotNull NewCheck body) {
        return writes.create(body, () -> checks.create(id, body), Function.identity(), checks::require);
    }
}
