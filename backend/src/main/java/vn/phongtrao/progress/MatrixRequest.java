package vn.phongtrao.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The same, in what order, and which page. */
public class MatrixRequest extends MatrixScope {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Rows per page, 1 to 200.")
    public Integer limit;

    @QueryParam("cursor")
    @Size(max = 2000)
    @Parameter(description = "The `next` of the page before; leave out for the first page.")
    public String cursor;

    @QueryParam("sort")
    @DefaultValue("name")
    @Size(max = 21)
    @Parameter(description = "`name`, or a target's code for the distance to its threshold: those furthest behind first, "
            + "those without data last. `-` before it turns the order round.", example = "T1")
    public String sort;
}
