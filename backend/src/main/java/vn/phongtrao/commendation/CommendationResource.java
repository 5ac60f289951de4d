package vn.phongtrao.commendation;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.web.MediaTypes;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** Dossiers over HTTP. */
@Path("/api/v1/commendations")
@Tag(name = "Commendations")
public class CommendationResource {

    private final CommendationService commendations;
    private final CommendationViews views;
    private final Eligibility eligibility;
    private final Writes writes;

    CommendationResource(CommendationService commendations, CommendationViews views, Eligibility eligibility,
            Writes writes) {
        this.commendations = commendations;
        this.views = views;
        this.eligibility = eligibility;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listCommendations", summary = "Dossiers within your reach",
            description = "Sort by `createdAt` (default, latest first), `status` or `id`. A portal sees published and "
                    + "revoked awards only.")
    public Page<CommendationView> list(@BeanParam @Valid CommendationFilter filter,
            @BeanParam @Valid PageRequest page) {
        return commendations.list(filter, page).mapAll(views::of);
    }

    @POST
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "createCommendation", summary = "Enter a dossier")
    public RestResponse<CommendationView> create(@Valid @NotNull NewCommendation body) {
        return writes.create(body, () -> commendations.create(body, Origin.ENTERED), commendations::require,
                views::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getCommendation", summary = "A dossier")
    public CommendationView get(@PathParam("id") UUID id) {
        return views.of(commendations.require(id));
    }

    @PATCH
    @Path("{id}")
    @Found(CommendationService.class)
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "changeCommendation", summary = "Change a dossier that is not submitted, or was returned")
    public RestResponse<CommendationView> change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull CommendationPatch body) {
        return writes.change(body, () -> commendations.change(id, body, match), views::of);
    }

    @GET
    @Path("{id}/eligibility")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getEligibilityOfCommendation", summary = "Whether the dossier could lead to an award, "
            + "condition by condition", description = "Judged on the day of the decision, before one on `asOf`.")
    public EligibilityView eligibility(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return eligibility.of(id, asOf);
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "submitCommendation", summary = "Send a dossier to the council")
    public RestResponse<CommendationView> submit(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.change(() -> commendations.submit(id, match), views::of);
    }

    @POST
    @Path("{id}/return")
    @Found(CommendationService.class)
    @RolesAllowed(Role.COUNCIL)
    @Operation(operationId = "returnCommendation", summary = "Return a submitted dossier to those who proposed it")
    public RestResponse<CommendationView> sendBack(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull Reason body) {
        return writes.change(body, () -> commendations.sendBack(id, body, match), views::of);
    }

    @POST
    @Path("{id}/vote")
    @Found(CommendationService.class)
    @RolesAllowed(Role.COUNCIL)
    @Operation(operationId = "voteOnCommendation", summary = "Cast your vote, or change it before the decision")
    public RestResponse<CommendationView> vote(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull NewVote body) {
        return writes.change(body, () -> commendations.vote(id, body, match), views::of);
    }

    @POST
    @Path("{id}/reject")
    @Found(CommendationService.class)
    @RolesAllowed(Role.COUNCIL)
    @Operation(operationId = "rejectCommendation", summary = "Close a dossier without an award")
    public RestResponse<CommendationView> reject(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull Reason body) {
        return writes.change(body, () -> commendations.reject(id, body, match), views::of);
    }

    @POST
    @Path("{id}/decide")
    @Found(CommendationService.class)
    @RolesAllowed(Role.COUNCIL)
    @Operation(operationId = "decideCommendation", summary = "Grant the award by a decision",
            description = "Takes more than half of the votes cast, a competent issuer on the day, and evidence that "
                    + "was not rewarded with the same form. Whoever proposed does not decide.")
    public RestResponse<CommendationView> decide(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull NewDecision body) {
        return writes.change(body, () -> commendations.decide(id, body, match), views::of);
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed(Role.COUNCIL)
    @Operation(operationId = "publishCommendation", summary = "Publish an award under a new code")
    public RestResponse<CommendationView> publish(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.change(() -> commendations.publish(id, match), views::of);
    }

    @POST
    @Path("{id}/revoke")
    @Found(CommendationService.class)
    @RolesAllowed(Role.COUNCIL)
    @Operation(operationId = "revokeCommendation", summary = "Revoke a published award",
            description = "Its code goes on verifying, and says that it was revoked and why.")
    public RestResponse<CommendationView> revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull Reason body) {
        return writes.change(body, () -> commendations.revoke(id, body, match), views::of);
    }

    @POST
    @Path("{id}/withdraw")
    @RolesAllowed(Role.COUNCIL)
    @Operation(operationId = "withdrawNameOfCommendation", summary = "Withdraw a person's name from publication",
            description = "For good (Law 91/2025/QH15). The award stays valid and verifies without the name.")
    public RestResponse<CommendationView> withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.change(() -> commendations.withdraw(id, match), views::of);
    }
}
