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
import vn.phongtrao.shared.time.PeriodKind;

/** Whose progress is asked for, over which periods. */
public class SeriesRequest {

    @QueryParam("unit")
    @Parameter(description = "The unit to judge; the campaign owner's territory when absent.")
    public UUID unit;

    @QueryParam("kind")
    @Parameter(description = "The kind of the periods; when absent, years of a stage, quarters of a year, else months.")
    public PeriodKind kind;

    @QueryParam("within")
    @Parameter(description = "The period whose parts are shown; the campaign's when absent.",
            schema = @Schema(implementation = String.class, examples = "2024-H1"))
    public Period within;

    @QueryParam("view")
    @DefaultValue("AS_REPORTED")
    @Parameter(description = "As for progress.")
    public FigureView view;

    @QueryParam("asOf")
    @CalendarDay
    @Parameter(description = "With `RESTATED`: the day whose units are asked for; today when absent.")
    public LocalDate asOf;

    @QueryParam("reading")
    @Size(max = 40)
    @Parameter(description = "As for progress.", example = "PER_CLASS")
    public String reading;

    @QueryParam("includeSubmitted")
    @DefaultValue("false")
    @Parameter(description = "`true` counts submitted figures as well as approved ones.")
    public Boolean includeSubmitted;
}
