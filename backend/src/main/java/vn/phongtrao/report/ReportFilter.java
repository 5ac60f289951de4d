package vn.phongtrao.report;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.phongtrao.shared.time.Period;

/** Which reports are asked for. */
public class ReportFilter {

    @QueryParam("campaign")
    @Parameter(description = "Only reports for this campaign.")
    public UUID campaign;

    @QueryParam("unit")
    @Parameter(description = "Only reports of this unit.")
    public UUID unit;

    @QueryParam("period")
    @Parameter(description = "Only reports for exactly this period.",
            schema = @Schema(implementation = String.class, examples = "2019-Q1"))
    public Period period;

    @QueryParam("status")
    @Parameter(description = "Only reports with this status.")
    public ReportStatus status;

    @QueryParam("awaiting")
    @Pattern(regexp = "me")
    @Parameter(description = "`me`: only reports that wait for the caller's approval.",
            schema = @Schema(implementation = String.class, enumeration = "me"))
    public String awaiting;
}
