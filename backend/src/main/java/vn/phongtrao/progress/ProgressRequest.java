package vn.phongtrao.progress;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The same for those who are signed in. */
public class ProgressRequest extends ProgressQuestion {

    @QueryParam("includeSubmitted")
    @DefaultValue("false")
    @Parameter(description = "`true` counts submitted figures as well as approved ones.")
    public Boolean includeSubmitted;
}
