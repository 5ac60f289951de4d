package vn.phongtrao.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which audit entries are asked for. */
public class AuditFilter {

    @QueryParam("resource")
    @Size(max = 200)
    @Parameter(description = "Only changes of this resource.", example = "/api/v1/units/019345a0-0000-7000-8000-000000000084")
    public String resource;

    @QueryParam("actor")
    @Size(max = 100)
    @Parameter(description = "Only changes by this account, or by `system`.")
    public String actor;
}
