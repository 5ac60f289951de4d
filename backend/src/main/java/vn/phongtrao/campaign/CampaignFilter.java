package vn.phongtrao.campaign;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.phongtrao.shared.time.Period;

/** Which campaigns are asked for. */
public class CampaignFilter {

    @QueryParam("owner")
    @Parameter(description = "Only campaigns that this unit runs.")
    public UUID owner;

    @QueryParam("kind")
    public CampaignKind kind;

    @QueryParam("stage")
    public CampaignStage stage;

    @QueryParam("period")
    @Parameter(description = "Only campaigns whose period shares a day with this one.", example = "2019")
    public Period period;

    @QueryParam("unit")
    @Parameter(description = "Only campaigns that concern this unit: it takes part, or lies in the owner's territory.")
    public UUID unit;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the name; accents, đ and case do not matter.", example = "an ninh to quoc")
    public String q;
}
