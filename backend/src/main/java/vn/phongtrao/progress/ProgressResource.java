package vn.phongtrao.progress;

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

/** How campaigns stand: their targets, judged on figures as intervals. */
@Path("/api/v1/campaigns/{id}/progress")
@Tag(name = "Progress")
public class ProgressResource {

    private final ProgressService progress;

    ProgressResource(ProgressService progress) {
        this.progress = progress;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getProgress", summary = "How a campaign's targets stand for a unit and a period")
    public ProgressView get(@PathParam("id") UUID id, @BeanParam @Valid ProgressRequest request) {
        return progress.require(id, request);
    }
}
