package vn.phongtrao.progress;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.phongtrao.shared.time.CalendarDay;
import vn.phongtrao.shared.time.Period;

/** Whose progress is asked for, when, and of which day's units. */
public class ProgressQuestion {

    @QueryParam("unit")
    @Parameter(description = "The unit to judge; the campaign owner's territory when absent. With `RESTATED`, a unit that "
            + "does not exist on `asOf` stands for what it became.")
    public UUID unit;

    @QueryParam("period")
    @Parameter(description = "The period; the campaign's when absent.",
            schema = @Schema(implementation = String.class, examples = "2019-Q1"))
    public Period period;

    @QueryParam("view")
    @DefaultValue("AS_REPORTED")
    @Parameter(description = "`AS_REPORTED` tells figures of the units of the period's last day, `RESTATED` of those of "
            + "`asOf`.")
    public FigureView view;

    @QueryParam("asOf")
    @CalendarDay
    @Parameter(description = "With `RESTATED`: the day whose units are asked for; today when absent.")
    public LocalDate asOf;

    @QueryParam("reading")
    @Size(max = 40)
    @Parameter(description = "Another reading of the plan's words, by its code; targets without it are judged as ever.",
            example = "PER_CLASS")
    public String reading;
}
