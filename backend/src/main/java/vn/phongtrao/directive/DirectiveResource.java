package vn.phongtrao.directive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
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

/** Documents of authority over HTTP. */
@Path("/api/v1/directives")
@Tag(name = "Directives")
public class DirectiveResource {

    private final DirectiveService directives;
    private final RelationService relations;
    private final DirectiveViews views;
    private final DirectiveGraph graph;
    private final Writes writes;

    DirectiveResource(DirectiveService directives, RelationService relations, DirectiveViews views,
            DirectiveGraph graph, Writes writes) {
        this.directives = directives;
        this.relations = relations;
        this.views = views;
        this.graph = graph;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listDirectives", summary = "Documents with their force status on a day",
            description = "Sort by `issuedOn` (default `-issuedOn`), `number` or `id`.")
    public Page<DirectiveView> list(@BeanParam @Valid DirectiveFilter filter, @BeanParam @Valid PageRequest page) {
        return directives.list(filter, page).mapAll(ids -> views.of(ids, filter.asOf));
    }

    @POST
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "createDirective", summary = "Register a document",
            description = "The issuer is a unit within the caller's reach, or one above it.")
    public RestResponse<DirectiveView> create(@Valid @NotNull NewDirective body) {
        return writes.create(body, () -> directives.create(body), directives::require, id -> views.of(id, null));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getDirective", summary = "A document with its force status on a day")
    public DirectiveView get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return views.of(directives.require(id), asOf);
    }

    @PATCH
    @Path("{id}")
    @Found(DirectiveService.class)
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "changeDirective", summary = "Correct the entry of a document",
            description = "By those who answer for its issuer, and until it is verified by whoever registered it.")
    public RestResponse<DirectiveView> change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull DirectivePatch body) {
        return writes.change(body, () -> directives.change(id, body, match), changed -> views.of(changed, null));
    }

    @GET
    @Path("{id}/relations")
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listRelationsOfDirective", summary = "What a document does to, or takes from, others",
            description = "Sort by `kind` (default) or `id`.")
    public Page<RelationView> listRelations(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return relations.list(id, page);
    }

    @POST
    @Path("{id}/relations")
    @Found(DirectiveService.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "createRelationOfDirective", summary = "Enter what a document does to another",
            description = "That a document amends, replaces or repeals another is entered by those who answer for the "
                    + "issuer of the other.")
    public RestResponse<RelationView> createRelation(@PathParam("id") UUID id, @Valid @NotNull NewRelation body) {
        return writes.create(body, () -> relations.relate(id, body), existing -> existing,
                relations::require);
    }

    @GET
    @Path("{id}/graph")
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getGraphOfDirective", summary = "Documents around one, in both directions")
    public DirectiveGraphView graph(@PathParam("id") UUID id,
            @QueryParam("depth") @DefaultValue("2") @Min(1) @Max(5) Integer depth,
            @QueryParam("asOf") LocalDate asOf) {
        return graph.around(directives.require(id), depth, asOf);
    }
}
