package vn.phongtrao.succession;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which successions are asked for. */
public class SuccessionFilter {

    @QueryParam("unit")
    @Parameter(description = "Only successions of which this unit is a source or a successor.")
    public UUID unit;

    @QueryParam("kind")
    public SuccessionKind kind;

    @QueryParam("from")
    @Parameter(description = "Only what takes effect on this day or later.", example = "2025-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only what takes effect on this day or earlier.", example = "2025-12-31")
    public LocalDate to;
}
