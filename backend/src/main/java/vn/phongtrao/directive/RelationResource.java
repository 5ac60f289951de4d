package vn.phongtrao.directive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.shared.access.Role;

/** Relations between documents over HTTP. */
@Path("/api/v1/relations/{id}")
@Tag(name = "Directives")
public class RelationResource {

    private final RelationService relations;

    RelationResource(RelationService relations) {
        this.relations = relations;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getRelation", summary = "What one document does to another")
    public RelationView get(@PathParam("id") UUID id) {
        return relations.require(id);
    }
}
