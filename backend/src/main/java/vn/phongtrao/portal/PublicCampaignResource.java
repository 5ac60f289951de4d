package vn.phongtrao.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.campaign.CampaignFilter;
import vn.phongtrao.campaign.CampaignQuery;
import vn.phongtrao.campaign.CampaignView;
import vn.phongtrao.progress.ProgressQuestion;
import vn.phongtrao.progress.ProgressService;
import vn.phongtrao.progress.ProgressView;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;

/** Public campaigns that are or were launched. */
@Path("/api/v1/public/campaigns")
@Tag(name = "Public")
public class PublicCampaignResource {

    private final CampaignQuery campaigns;
    private final ProgressService progress;

    PublicCampaignResource(CampaignQuery campaigns, ProgressService progress) {
        this.campaigns = campaigns;
        this.progress = progress;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPublicCampaigns", summary = "Launched and closed campaigns",
            description = "Sort by `periodStart` (default, latest first), `name` or `id`.")
    public Page<CampaignView> list(@BeanParam @Valid CampaignFilter filter, @BeanParam @Valid PageRequest page) {
        return campaigns.listPublic(filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getPublicCampaign", summary = "A launched or closed campaign")
    public CampaignView get(@PathParam("id") UUID id) {
        return campaigns.requirePublic(id);
    }

    @GET
    @Path("{id}/progress")
    @PermitAll
    @Operation(operationId = "getPublicProgress", summary = "How a campaign's targets stand",
            description = "Approved figures only, and only targets on public indicators. `origin` says whether any "
                    + "figure in it is made up.")
    public ProgressView progress(@PathParam("id") UUID id, @BeanParam @Valid ProgressQuestion question) {
        campaigns.requirePublic(id);
        return progress.published(id, question);
    }
}
