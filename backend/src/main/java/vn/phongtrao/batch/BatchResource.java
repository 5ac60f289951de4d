package vn.phongtrao.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.shared.access.Role;

/** Many changes of reports over HTTP. */
@Path("/api/v1/reports/batch")
@Tag(name = "Reports")
public class BatchResource {

    private static final String MINIMAL = "return=minimal";

    private final BatchService batches;

    BatchResource(BatchService batches) {
        this.batches = batches;
    }

    @POST
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "changeReports", summary = "Make many changes of reports, each with its own result",
            description = "Items are done in their order, each in its own transaction and under its own key, which is "
                    + "remembered for 24 hours: a queue that is sent again has no second effect. The answer is 200 with one "
                    + "result for each item, also where some failed.")
    public BatchView run(@HeaderParam("Prefer") @Parameter(description = "`return=minimal` leaves out what was changed.")
            String prefer, @Valid @NotNull NewBatch body) {
        return batches.run(body, prefer != null && prefer.contains(MINIMAL));
    }
}
