package vn.phongtrao.unit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which units are asked for. */
public class UnitFilter {

    @QueryParam("asOf")
    @Parameter(description = "The day whose tree is read; default today.", example = "2025-06-30")
    public LocalDate asOf;

    @QueryParam("type")
    public UnitType type;

    @QueryParam("parent")
    @Parameter(description = "Only units directly below this one on the day.")
    public UUID parent;

    @QueryParam("code")
    @Size(max = 40)
    @Parameter(description = "Only the holder of this official code on the day.", example = "25222")
    public String code;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the name; accents, đ and case do not matter.", example = "bu gia map")
    public String q;

    @QueryParam("everExisted")
    @DefaultValue("false")
    @Parameter(description = "`true` finds units of any time, by any name, type, parent or code that they ever had; "
            + "each is shown as it was on the day nearest to `asOf`.")
    public Boolean everExisted;
}
