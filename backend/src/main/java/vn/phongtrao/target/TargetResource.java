package vn.phongtrao.target;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.web.MediaTypes;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** One target over HTTP. */
@Path("/api/v1/targets/{id}")
@Tag(name = "Targets")
public class TargetResource {

    private final TargetService targets;
    private final Writes writes;

    TargetResource(TargetService targets, Writes writes) {
        this.targets = targets;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getTarget", summary = "A target, with what it was before")
    public TargetView get(@PathParam("id") UUID id) {
        return targets.require(id);
    }

    @PATCH
    @Found(TargetService.class)
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "changeTarget", summary = "Change a target before the launch")
    public RestResponse<TargetView> change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull TargetPatch body) {
        return writes.change(body, () -> targets.change(id, body, match), targets::require);
    }

    @DELETE
    @Found(TargetService.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "removeTarget", summary = "Remove a target before the launch")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.remove(() -> targets.remove(id, match));
    }

    @POST
    @Path("revise")
    @Found(TargetService.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "reviseTarget", summary = "Change a launched campaign's target under a directive")
    public RestResponse<TargetView> revise(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull RevisedTarget body) {
        return writes.change(body, () -> targets.revise(id, body, match), targets::require);
    }
}
