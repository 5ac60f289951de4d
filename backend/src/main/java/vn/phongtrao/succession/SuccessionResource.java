package vn.phongtrao.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.write.Writes;

/** What became of units: merges, splits, renames, upgrades, moved boundaries. */
@Path("/api/v1/successions")
@Tag(name = "Units")
public class SuccessionResource {

    private final SuccessionService successions;
    private final SuccessionViews views;
    private final Writes writes;

    SuccessionResource(SuccessionService successions, SuccessionViews views, Writes writes) {
        this.successions = successions;
        this.views = views;
        this.writes = writes;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listSuccessions", summary = "What became of units",
            description = "Sort by `takesEffectOn` (default `-takesEffectOn`) or `id`.")
    public Page<SuccessionView> list(@BeanParam @Valid SuccessionFilter filter, @BeanParam @Valid PageRequest page) {
        return successions.list(filter, page).mapAll(views::views);
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(operationId = "createSuccession", summary = "Merge, split, rename or upgrade units, or take that back",
            description = "Ends the sources, opens or changes the successors and moves what lies below the sources, "
                    + "all from one day on. With `corrects` it takes an earlier succession back, as long as nothing "
                    + "rests on it. With `dryRun=true` it answers 200 with what would be, and changes nothing.")
    public RestResponse<SuccessionView> create(
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "`true` only shows what would "
                    + "change and what that touches.") Boolean dryRun,
            @Valid @NotNull NewSuccession body) {
        body.requireShape();
        return dryRun
                ? writes.rehearse(body, () -> successions.order(body), successions::require, views::withImpact)
                : writes.create(body, () -> successions.order(body), successions::require, views::view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getSuccession", summary = "A reorganisation and what it did to units")
    public SuccessionView get(@PathParam("id") UUID id) {
        return views.view(successions.require(id));
    }
}
