package vn.phongtrao.unitimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.shared.access.Role;

/** Imports that are done after their request. */
@Path("/api/v1/unit-imports")
@Tag(name = "Units")
public class UnitImportJobResource {

    private final UnitImportQueue queue;

    UnitImportJobResource(UnitImportQueue queue) {
        this.queue = queue;
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(operationId = "getUnitImport", summary = "How far an import of units is",
            description = "When it is `DONE`, with its report; when it `FAILED`, with the problem: nothing was entered.")
    public UnitImportView get(@PathParam("id") UUID id) {
        return queue.require(id);
    }
}
