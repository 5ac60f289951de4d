package vn.phongtrao.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** Reviews over HTTP. */
@Path("/api/v1/reviews/{id}")
@Tag(name = "Reviews")
public class ReviewResource {

    private final ReviewService reviews;
    private final ReviewQuery query;
    private final Writes writes;

    ReviewResource(ReviewService reviews, ReviewQuery query, Writes writes) {
        this.reviews = reviews;
        this.query = query;
        this.writes = writes;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getReview", summary = "A review")
    public ReviewView get(@PathParam("id") UUID id) {
        return query.require(id);
    }

    @PATCH
    @Found(ReviewService.class)
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "changeReview", summary = "Correct a review")
    public RestResponse<ReviewView> change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull ReviewPatch body) {
        return writes.change(body, () -> reviews.change(id, body, match), query::require);
    }
}
