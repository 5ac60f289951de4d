package vn.phongtrao.event;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which events are asked for. */
public class EventFilter {

    @QueryParam("after")
    @Min(0)
    @Parameter(description = "Only events with a greater sequence: that of the last one you know.", example = "123")
    public Long after;

    @QueryParam("type")
    @Size(max = 100)
    @Parameter(example = "campaign.launched")
    public String type;
}
