package vn.phongtrao.commendation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which dossiers are asked for. */
public class CommendationFilter {

    @QueryParam("status")
    public CommendationStatus status;

    @QueryParam("campaign")
    public UUID campaign;

    @QueryParam("unit")
    @Parameter(description = "Only dossiers of this unit and of those that are or ever were below it.")
    public UUID unit;

    @QueryParam("awardForm")
    @Size(max = 60)
    @Parameter(example = "MERIT_CERTIFICATE_PROVINCE")
    public String awardForm;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the nominee's name; accents, đ and case do not matter.", example = "binh thang")
    public String q;
}
