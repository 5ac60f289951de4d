package vn.phongtrao.commendation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which published awards are asked for. */
public class AwardFilter {

    @QueryParam("campaign")
    public UUID campaign;

    @QueryParam("unit")
    @Parameter(description = "Only awards of this unit and of those that are or ever were below it.")
    public UUID unit;

    @QueryParam("awardForm")
    @Size(max = 60)
    @Parameter(example = "MERIT_CERTIFICATE_PROVINCE")
    public String awardForm;

    @QueryParam("year")
    @Min(1945)
    @Max(9999)
    @Parameter(description = "Only awards decided in this year.", example = "2019")
    public Integer year;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the recipient's name; accents, đ and case do not matter.", example = "binh thang")
    public String q;
}
