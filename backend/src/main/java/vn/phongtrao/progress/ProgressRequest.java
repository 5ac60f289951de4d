package vn.phongtrao.progress;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.phongtrao.shared.time.CalendarDay;
import vn.phongtrao.shared.time.Period;

/** Whose progress is asked for, and when. */
public class ProgressRequest {

    @QueryParam("unit")
    @Parameter(description = "The unit to judge; the campaign owner's territory when absent.")
    public UUID unit;

    @QueryParam("period")
    @Parameter(description = "The period; the campaign's when absent.",
            schema = @Schema(implementation = String.class, examples = "2019-Q1"))
    public Period period;

    @QueryParam("asOf")
    @CalendarDay
    @Parameter(description = "The day whose unit tree is used; the period's last day when absent.")
    public LocalDate asOf;

    @QueryParam("includeSubmitted")
    @DefaultValue("false")
    @Parameter(description = "`true` counts submitted figures as well as approved ones.")
    public Boolean includeSubmitted;
}
