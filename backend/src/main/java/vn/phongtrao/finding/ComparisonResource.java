package vn.phongtrao.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.shared.access.Role;

/** What a report is compared with, over HTTP. */
@Path("/api/v1/reports/{id}/comparison")
@Tag(name = "Reports")
public class ComparisonResource {

    private final ComparisonService comparisons;

    ComparisonResource(ComparisonService comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "compareReport",
            summary = "A report beside the unit's last period, its siblings and the units below",
            description = "Siblings are told together, and only where five or more have reported an exact figure.")
    public ComparisonView get(@PathParam("id") UUID id) {
        return comparisons.of(id);
    }
}
