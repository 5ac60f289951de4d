package vn.phongtrao.indicator;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which indicators are asked for. */
public class IndicatorFilter {

    @QueryParam("code")
    @Size(max = 60)
    @Parameter(description = "Only the indicator with this code.")
    public String code;

    @QueryParam("valueType")
    @Parameter(description = "Only indicators of this type.")
    public ValueType valueType;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the name; accents and case do not matter.")
    public String q;
}
