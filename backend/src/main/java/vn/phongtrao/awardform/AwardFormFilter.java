package vn.phongtrao.awardform;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.phongtrao.unit.UnitType;

/** Which award forms are asked for. */
public class AwardFormFilter {

    @QueryParam("asOf")
    @Parameter(description = "Only forms that may be granted on this day; default today.", example = "2019-12-20")
    public LocalDate asOf;

    @QueryParam("code")
    @Size(max = 60)
    @Parameter(example = "MERIT_CERTIFICATE_PROVINCE")
    public String code;

    @QueryParam("grantedBy")
    @Parameter(description = "Only forms that units of this type may grant.")
    public UnitType grantedBy;

    @QueryParam("subjectType")
    public SubjectType subjectType;
}
