package vn.phongtrao.bundle;

import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.shared.access.Role;

/** What a phone needs, over HTTP. */
@Path("/api/v1/reports/bundle")
@Tag(name = "Reports")
public class BundleResource {

    private final BundleService bundles;

    BundleResource(BundleService bundles) {
        this.bundles = bundles;
    }

    @GET
    @Compressed
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getReportBundle", summary = "Everything that a phone needs to report for a unit offline",
            description = "Small enough for 2G, as gzip. Ask again with `If-None-Match`; between two, `/events?after=` "
                    + "with its `sequence` tells what changed.")
    public BundleView get(@QueryParam("unit") @NotNull @Parameter(description = "Whose reports.") UUID unit) {
        return bundles.of(unit);
    }
}
