package vn.phongtrao.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** Obligations over HTTP. */
@Path("/api/v1/obligations")
@Tag(name = "Obligations")
public class ObligationResource {

    private final ObligationQuery query;
    private final ObligationService obligations;
    private final Writes writes;

    ObligationResource(ObligationQuery query, ObligationService obligations, Writes writes) {
        this.query = query;
        this.obligations = obligations;
        this.writes = writes;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listObligations", summary = "What units in the caller's reach owe, and by when",
            description = "Sort by `dueOn` (default) or `id`.")
    public Page<ObligationView> list(@BeanParam @Valid ObligationFilter filter, @BeanParam @Valid PageRequest page) {
        return query.list(filter, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getObligation", summary = "What a unit owes by a day")
    public ObligationView get(@PathParam("id") UUID id) {
        return query.require(id);
    }

    @POST
    @Path("{id}/complete")
    @Found(ObligationQuery.class)
    @RolesAllowed({Role.REPORTER, Role.APPROVER, Role.PLANNER})
    @Operation(operationId = "completeObligation", summary = "Record that something owed was done",
            description = "Not for reports, which are done by submitting them.")
    public RestResponse<ObligationView> complete(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid Completion body) {
        return writes.change(body, () -> obligations.complete(id, body, match), query::require);
    }

    @POST
    @Path("{id}/exempt")
    @Found(ObligationQuery.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "exemptObligation", summary = "Exempt a unit from something owed, with a reason")
    public RestResponse<ObligationView> exempt(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull Exemption body) {
        return writes.change(body, () -> obligations.exempt(id, body, match), query::require);
    }

    @POST
    @Path("{id}/reopen")
    @Found(ObligationQuery.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "reopenObligation", summary = "Take back what was recorded by hand")
    public RestResponse<ObligationView> reopen(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull Reopening body) {
        return writes.change(body, () -> obligations.reopen(id, body, match), query::require);
    }
}
