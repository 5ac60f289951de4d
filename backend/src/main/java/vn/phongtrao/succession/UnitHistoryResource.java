package vn.phongtrao.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.unit.UnitDirectory;

/** A unit through time. */
@Path("/api/v1/units/{id}/history")
@Tag(name = "Units")
public class UnitHistoryResource {

    private final UnitDirectory directory;
    private final UnitHistory history;

    UnitHistoryResource(UnitDirectory directory, UnitHistory history) {
        this.directory = directory;
        this.history = history;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getHistoryOfUnit", summary = "What a unit was called, was and lay below, and its "
            + "predecessors and successors")
    public UnitHistoryView get(@PathParam("id") UUID id) {
        if (!directory.isReadable(id)) {
            throw new NotFound();
        }
        return history.of(id);
    }
}
