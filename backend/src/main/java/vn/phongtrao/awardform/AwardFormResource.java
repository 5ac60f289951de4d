package vn.phongtrao.awardform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.write.Writes;

/** Award forms over HTTP. */
@Path("/api/v1/award-forms")
@Tag(name = "Commendations")
public class AwardFormResource {

    private final AwardFormService forms;
    private final Writes writes;

    AwardFormResource(AwardFormService forms, Writes writes) {
        this.forms = forms;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listAwardForms", summary = "Award forms that may be granted on a day",
            description = "Sort by `code` (default), `kind` or `id`.")
    public Page<AwardFormView> list(@BeanParam @Valid AwardFormFilter filter, @BeanParam @Valid PageRequest page) {
        return forms.list(filter, page).map(AwardFormView::of);
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(operationId = "createAwardForm", summary = "Enter an award form under one legal basis")
    public RestResponse<AwardFormView> create(@Valid @NotNull NewAwardForm body) {
        return writes.create(body, () -> forms.create(body), forms::require, AwardFormView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getAwardForm", summary = "An award form under one legal basis")
    public AwardFormView get(@PathParam("id") UUID id) {
        return AwardFormView.of(forms.require(id));
    }
}
