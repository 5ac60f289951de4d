package vn.phongtrao.shared.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which slice of a list is asked for. A list endpoint takes it as its {@code @BeanParam}. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Items per page, 1 to 200.")
    public Integer limit;

    @QueryParam("cursor")
    @Size(max = 2000)
    @Parameter(description = "The `next` of the page before; leave out for the first page.")
    public String cursor;

    @QueryParam("sort")
    @Size(max = 200)
    @Parameter(description = "Fields to sort by, comma separated, `-` for descending; see the endpoint's description.")
    public String sort;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "`true` adds `total`, the number of items on all pages.")
    public Boolean count;
}
