package vn.phongtrao.target;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** A target's other thresholds over HTTP. */
@Path("/api/v1/targets/{id}/variants")
@Tag(name = "Targets")
public class TargetVariantResource {

    private final TargetVariantService variants;
    private final Writes writes;

    TargetVariantResource(TargetVariantService variants, Writes writes) {
        this.variants = variants;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listVariantsOfTarget", summary = "A target's thresholds for periods and of units",
            description = "What holds for all, and what units in reach, or above it, have set for themselves. "
                    + "Sort by `id`.")
    public Page<TargetVariantView> list(@PathParam("id") UUID id, @BeanParam TargetVariantFilter filter,
            @BeanParam @Valid PageRequest page) {
        return variants.list(id, filter, page);
    }

    @POST
    @Found(TargetService.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "createTargetVariant", summary = "Set a target's thresholds for a period or for a unit",
            description = "Without a unit they hold for all in that period, and only the campaign's owner sets them. With "
                    + "one they hold for its judgement of itself: the planner of that unit sets them, while the campaign "
                    + "runs too, and never easier than what applies to the unit above it unless the campaign "
                    + "`allowsLowerTargets`.")
    public RestResponse<TargetVariantView> create(@PathParam("id") UUID id, @Valid @NotNull NewTargetVariant body) {
        return writes.create(body, () -> variants.create(id, body), Function.identity(),
                variant -> variants.require(id, variant));
    }

    @GET
    @Path("{variantId}")
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getTargetVariant", summary = "A target's thresholds for a period or of a unit")
    public TargetVariantView get(@PathParam("id") UUID id, @PathParam("variantId") UUID variantId) {
        return variants.require(id, variantId);
    }

    @PATCH
    @Path("{variantId}")
    @Found(value = TargetVariantService.class, parameter = "variantId")
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "changeTargetVariant", summary = "Change a target's thresholds for a period or of a unit")
    public RestResponse<TargetVariantView> change(@PathParam("id") UUID id, @PathParam("variantId") UUID variantId,
            @HeaderParam("If-Match") IfMatch match, @Valid @NotNull TargetVariantPatch body) {
        return writes.change(body, () -> variants.change(id, variantId, body, match),
                variant -> variants.require(id, variant));
    }

    @DELETE
    @Path("{variantId}")
    @Found(value = TargetVariantService.class, parameter = "variantId")
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "removeTargetVariant", summary = "Let the target's own thresholds hold again")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @PathParam("variantId") UUID variantId,
            @HeaderParam("If-Match") IfMatch match) {
        return writes.remove(() -> variants.remove(id, variantId, match));
    }
}
