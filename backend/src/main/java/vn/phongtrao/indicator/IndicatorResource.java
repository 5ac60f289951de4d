package vn.phongtrao.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.web.MediaTypes;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** Indicators over HTTP. */
@Path("/api/v1/indicators")
@Tag(name = "Indicators")
public class IndicatorResource {

    private final IndicatorService indicators;
    private final Writes writes;

    IndicatorResource(IndicatorService indicators, Writes writes) {
        this.indicators = indicators;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listIndicators", summary = "What is observed",
            description = "Sort by `code` (default), `name` or `id`.")
    public Page<IndicatorView> list(@BeanParam @Valid IndicatorFilter filter, @BeanParam @Valid PageRequest page) {
        return indicators.list(filter, page);
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(operationId = "createIndicator", summary = "Enter an indicator")
    public RestResponse<IndicatorView> create(@Valid @NotNull NewIndicator body) {
        return writes.create(body, () -> indicators.create(body), Function.identity(), indicators::require);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getIndicator", summary = "An indicator")
    public IndicatorView get(@PathParam("id") UUID id) {
        return indicators.require(id);
    }

    @PATCH
    @Path("{id}")
    @Found(IndicatorService.class)
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(operationId = "changeIndicator", summary = "Change an indicator",
            description = "Code, value type, unit of measure and the ways it adds up cannot change.")
    public RestResponse<IndicatorView> change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull IndicatorPatch body) {
        return writes.change(body, () -> indicators.change(id, body, match), indicators::require);
    }
}
