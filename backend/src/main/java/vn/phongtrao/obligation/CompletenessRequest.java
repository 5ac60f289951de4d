package vn.phongtrao.obligation;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.phongtrao.calendar.ObligationKind;
import vn.phongtrao.shared.time.Period;

/** Whose obligations of a campaign are counted. */
public class CompletenessRequest {

    @QueryParam("unit")
    @Parameter(description = "The unit at or below which they are owed; the campaign owner's territory when absent.")
    public UUID unit;

    @QueryParam("period")
    @Parameter(description = "Only what looks back on a period within this one.",
            schema = @Schema(implementation = String.class, examples = "2026-Q1"))
    public Period period;

    @QueryParam("kind")
    public ObligationKind kind;
}
