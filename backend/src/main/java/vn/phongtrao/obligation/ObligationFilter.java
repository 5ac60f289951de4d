package vn.phongtrao.obligation;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.phongtrao.calendar.ObligationKind;
import vn.phongtrao.shared.time.CalendarDay;

/** Which obligations are asked for. */
public class ObligationFilter {

    @QueryParam("mine")
    @DefaultValue("false")
    @Parameter(description = "`true`: only those of units that the caller writes for.")
    public Boolean mine;

    @QueryParam("status")
    @Pattern(regexp = "due|late|done|exempt")
    @Parameter(description = "How it stands today.", schema = @Schema(enumeration = {"due", "late", "done", "exempt"}))
    public String status;

    @QueryParam("kind")
    public ObligationKind kind;

    @QueryParam("campaign")
    @Parameter(description = "Only what this campaign asks for.")
    public UUID campaign;

    @QueryParam("unit")
    @Parameter(description = "Only what this unit owes, and the units below it on the due day.")
    public UUID unit;

    @QueryParam("from")
    @CalendarDay
    @Parameter(description = "Only what is due on this day or later.", example = "2026-01-01")
    public LocalDate from;

    @QueryParam("to")
    @CalendarDay
    @Parameter(description = "Only what is due on this day or earlier.", example = "2026-12-31")
    public LocalDate to;

    ObligationStatus wanted() {
        return status == null ? null : ObligationStatus.valueOf(status.toUpperCase(Locale.ROOT));
    }
}
