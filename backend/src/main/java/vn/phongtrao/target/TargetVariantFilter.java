package vn.phongtrao.target;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which variants are asked for. */
public class TargetVariantFilter {

    @QueryParam("unit")
    @Parameter(description = "Only what this unit has set for itself.")
    public UUID unit;
}
