package vn.phongtrao.predecessor;

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

/** The catalogue's words on what a unit was formed from. */
@Path("/api/v1/units/{id}/predecessors")
@Tag(name = "Units")
public class PredecessorResource {

    private final UnitDirectory directory;
    private final PredecessorService predecessors;

    PredecessorResource(UnitDirectory directory, PredecessorService predecessors) {
        this.directory = directory;
        this.predecessors = predecessors;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getPredecessorsOfUnit", summary = "What the national catalogue says a unit was formed from",
            description = "The text as it stands, and as it is read. What was found in the system is in `history`.")
    public PredecessorsView get(@PathParam("id") UUID id) {
        if (!directory.isReadable(id)) {
            throw new NotFound();
        }
        return predecessors.textOf(id).map(text -> new PredecessorsView(id, text, PredecessorParser.parse(text)))
                .orElseGet(() -> new PredecessorsView(id, null, null));
    }
}
