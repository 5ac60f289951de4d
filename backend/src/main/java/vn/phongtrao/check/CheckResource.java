package vn.phongtrao.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** One check over HTTP. */
@Path("/api/v1/checks/{id}")
@Tag(name = "Checks")
public class CheckResource {

    private final CheckService checks;
    private final Writes writes;

    CheckResource(CheckService checks, Writes writes) {
        this.checks = checks;
        this.writes = writes;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getCheck", summary = "A check")
    public CheckView get(@PathParam("id") UUID id) {
        return checks.require(id);
    }

    @PATCH
    @Found(CheckService.class)
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "changeCheck", summary = "Change a check; it holds for what is submitted from then on")
    public RestResponse<CheckView> change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull CheckPatch body) {
        return writes.change(body, () -> checks.change(id, body, match), checks::require);
    }

    @DELETE
    @Found(CheckService.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "removeCheck", summary = "Remove a check")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.remove(() -> checks.remove(id, match));
    }
}
