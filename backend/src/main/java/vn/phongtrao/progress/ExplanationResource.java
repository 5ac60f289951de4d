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

/** What a target's progress rests on. */
@Path("/api/v1/targets/{id}/explain")
@Tag(name = "Progress")
public class ExplanationResource {

    private final ProgressService progress;

    ExplanationResource(ProgressService progress) {
        this.progress = progress;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "explainTarget", summary = "What a target's progress rests on",
            description = "Formula, every input with its report and provenance, and what was left out and why; the result "
                    + "is that of the progress.")
    public ExplanationView explain(@PathParam("id") UUID id, @BeanParam @Valid ProgressRequest request) {
        return progress.explain(id, request);
    }
}
