package vn.phongtrao.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.web.MediaTypes;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** Campaigns over HTTP. */
@Path("/api/v1/campaigns")
@Tag(name = "Campaigns")
public class CampaignResource {

    private final CampaignService campaigns;
    private final CampaignQuery query;
    private final Writes writes;

    CampaignResource(CampaignService campaigns, CampaignQuery query, Writes writes) {
        this.campaigns = campaigns;
        this.query = query;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listCampaigns", summary = "Campaigns of the caller's units and of those above them",
            description = "Sort by `periodStart` (default `-periodStart`), `name` or `id`.")
    public Page<CampaignView> list(@BeanParam @Valid CampaignFilter filter, @BeanParam @Valid PageRequest page) {
        return query.list(filter, page);
    }

    @POST
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "createCampaign", summary = "Define a campaign")
    public RestResponse<CampaignView> create(@Valid @NotNull NewCampaign body) {
        return writes.create(body, () -> campaigns.create(body), id -> id, query::require);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getCampaign", summary = "A campaign")
    public CampaignView get(@PathParam("id") UUID id) {
        return query.require(id);
    }

    @PATCH
    @Path("{id}")
    @Found(OwnCampaign.class)
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "changeCampaign", summary = "Change a campaign that is neither closed nor cancelled")
    public RestResponse<CampaignView> change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull CampaignPatch body) {
        return writes.change(body, () -> campaigns.change(id, body, match), query::require);
    }

    @POST
    @Path("{id}/launch")
    @Found(OwnCampaign.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "launchCampaign", summary = "Launch a campaign that rests on a directive and has a content")
    public RestResponse<CampaignView> launch(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid DatedNote body) {
        return writes.change(body, () -> campaigns.launch(id, body, match), query::require);
    }

    @POST
    @Path("{id}/inspect")
    @Found(OwnCampaign.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "inspectCampaign", summary = "Record that a running campaign was inspected")
    public RestResponse<CampaignView> inspect(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid DatedNote body) {
        return writes.change(body, () -> campaigns.inspect(id, body, match), query::require);
    }

    @POST
    @Path("{id}/publicise")
    @Found(OwnCampaign.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "publiciseCampaign", summary = "Record that a running campaign was publicised")
    public RestResponse<CampaignView> publicise(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid DatedNote body) {
        return writes.change(body, () -> campaigns.publicise(id, body, match), query::require);
    }

    @POST
    @Path("{id}/close")
    @Found(OwnCampaign.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "closeCampaign", summary = "Close a reviewed campaign")
    public RestResponse<CampaignView> close(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid DatedNote body) {
        return writes.change(body, () -> campaigns.close(id, body, match), query::require);
    }

    @POST
    @Path("{id}/cancel")
    @Found(OwnCampaign.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "cancelCampaign", summary = "Cancel a campaign that is not closed")
    public RestResponse<CampaignView> cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid DatedNote body) {
        return writes.change(body, () -> campaigns.cancel(id, body, match), query::require);
    }

    @POST
    @Path("{id}/clone")
    @Found(OwnCampaign.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "cloneCampaign", summary = "Define a campaign of the same substance for another period")
    public RestResponse<CampaignView> cloneForPeriod(@PathParam("id") UUID id, @Valid @NotNull CampaignClone body) {
        return writes.create(body, () -> campaigns.copy(id, body), created -> created, query::require);
    }
}
