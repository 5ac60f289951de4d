package vn.phongtrao.report;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.web.MediaTypes;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** Reports over HTTP. */
@Path("/api/v1/reports")
@Tag(name = "Reports")
public class ReportResource {

    private final ReportService reports;
    private final CellService cells;
    private final Writes writes;

    ReportResource(ReportService reports, CellService cells, Writes writes) {
        this.reports = reports;
        this.cells = cells;
        this.writes = writes;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listReports", summary = "Reports within reach",
            description = "Sort by `updatedAt` (default `-updatedAt`), `submittedAt`, `period`, `dueOn` (what no "
                    + "calendar asks for comes last) or `id`.")
    public Page<ReportView> list(@BeanParam @Valid ReportFilter filter, @BeanParam @Valid PageRequest page) {
        return reports.list(filter, page);
    }

    @POST
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "createReport", summary = "Start a report",
            description = "One live report per campaign, unit and period; a second is 409 with its link.")
    public RestResponse<ReportView> create(@Valid @NotNull NewReport body) {
        return writes.create(body, () -> reports.create(body), Function.identity(), reports::require);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getReport", summary = "A report with its answers")
    public ReportView get(@PathParam("id") UUID id) {
        return reports.require(id);
    }

    @PATCH
    @Path("{id}")
    @Found(ReportService.class)
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "changeReport", summary = "Change a draft's remarks")
    public RestResponse<ReportView> change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull ReportPatch body) {
        return writes.change(body, () -> reports.change(id, body, match), reports::require);
    }

    @POST
    @Path("{id}/submit")
    @Found(ReportService.class)
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "submitReport", summary = "Hand a report in for approval")
    public RestResponse<ReportView> submit(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.change(() -> reports.submit(id, match), reports::require);
    }

    @POST
    @Path("{id}/return")
    @Found(ReportService.class)
    @RolesAllowed(Role.APPROVER)
    @Operation(operationId = "returnReport", summary = "Send a submitted report back with a reason")
    public RestResponse<ReportView> sendBack(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull ReturnedReport body) {
        return writes.change(body, () -> reports.sendBack(id, body, match), reports::require);
    }

    @POST
    @Path("{id}/approve")
    @Found(ReportService.class)
    @RolesAllowed(Role.APPROVER)
    @Operation(operationId = "approveReport", summary = "Approve a submitted report of a unit below",
            description = "Never one's own submission.")
    public RestResponse<ReportView> approve(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.change(() -> reports.approve(id, match), reports::require);
    }

    @POST
    @Path("{id}/revise")
    @Found(ReportService.class)
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "reviseReport", summary = "Start a correction of an approved report",
            description = "Answers the new draft; the approved report counts until the draft is approved.")
    public RestResponse<ReportView> revise(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull NewRevision body) {
        return writes.create(body, () -> reports.revise(id, body, match), Function.identity(), reports::require);
    }

    @GET
    @Path("{id}/figures/{indicator}")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getReportFigure", summary = "One answer of a report")
    public ReportFigureView cell(@PathParam("id") UUID id, @PathParam("indicator") String indicator,
            @QueryParam("dimension") @Parameter(description = "Dimension values, `teamKind:WHARF`.") String dimension) {
        return cells.require(id, indicator, dimension);
    }

    @PUT
    @Path("{id}/figures/{indicator}")
    @Found(ReportService.class)
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "saveReportFigure", summary = "Enter or replace one answer of a draft",
            description = "Each answer has its own ETag; `If-Match` is required once there is one. An ambiguous figure "
                    + "is 422 with its readings, until one of them is sent with a reason.")
    public RestResponse<ReportFigureView> save(@PathParam("id") UUID id, @PathParam("indicator") String indicator,
            @HeaderParam("If-Match") IfMatch match, @Valid @NotNull Answer body) {
        return writes.change(body, () -> cells.save(id, indicator, body, match), cells::view);
    }

    @DELETE
    @Path("{id}/figures/{indicator}")
    @Found(ReportService.class)
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "removeReportFigure", summary = "Take an answer out of a draft")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @PathParam("indicator") String indicator,
            @QueryParam("dimension") @Parameter(description = "Dimension values, `teamKind:WHARF`.") String dimension,
            @HeaderParam("If-Match") IfMatch match) {
        return writes.remove(() -> cells.remove(id, indicator, dimension, match));
    }
}
