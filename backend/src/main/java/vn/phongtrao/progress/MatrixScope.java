package vn.phongtrao.progress;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.phongtrao.unit.UnitType;

/** Which units are set against the targets. */
public class MatrixScope extends ProgressRequest {

    @QueryParam("level")
    @Parameter(description = "The type of the units in the rows, at any depth below; the units directly below when absent.")
    public UnitType level;
}
