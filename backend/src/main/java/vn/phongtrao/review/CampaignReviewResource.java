package vn.phongtrao.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.campaign.OwnCampaign;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.Writes;

/** Reviews of one campaign over HTTP. */
@Path("/api/v1/campaigns/{id}/reviews")
@Tag(name = "Reviews")
public class CampaignReviewResource {

    private final ReviewService reviews;
    private final ReviewQuery query;
    private final Writes writes;

    CampaignReviewResource(ReviewService reviews, ReviewQuery query, Writes writes) {
        this.reviews = reviews;
        this.query = query;
        this.writes = writes;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listReviewsOfCampaign", summary = "Reviews of a campaign",
            description = "Sort by `date` (default `-date`) or `id`.")
    public Page<ReviewView> list(@PathParam("id") UUID id, @QueryParam("kind") ReviewKind kind,
            @BeanParam @Valid PageRequest page) {
        return query.list(id, kind, page);
    }

    @POST
    @Found(OwnCampaign.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "createReviewOfCampaign", summary = "Enter a review that was held",
            description = "A conclusion that names a unit or a day becomes a task.")
    public RestResponse<ReviewView> create(@PathParam("id") UUID id, @Valid @NotNull NewReview body) {
        return writes.create(body, () -> reviews.create(id, body), created -> created, query::require);
    }
}
