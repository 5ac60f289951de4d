package vn.phongtrao.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;

/** How campaigns stand: their targets, judged on figures as intervals. */
@Path("/api/v1/campaigns/{id}/progress")
@Tag(name = "Progress")
public class ProgressResource {

    private final ProgressService progress;
    private final SeriesService series;
    private final MatrixService matrix;
    private final MatrixExport export;

    ProgressResource(ProgressService progress, SeriesService series, MatrixService matrix, MatrixExport export) {
        this.progress = progress;
        this.series = series;
        this.matrix = matrix;
        this.export = export;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getProgress", summary = "How a campaign's targets stand for a unit and a period")
    public ProgressView get(@PathParam("id") UUID id, @BeanParam @Valid ProgressRequest request) {
        return progress.require(id, request);
    }

    @GET
    @Path("series")
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getProgressSeries", summary = "How a campaign's targets stood for a unit over periods",
            description = "At most 60 periods. A unit is judged in the tree of each period's last day; with `RESTATED`, in "
                    + "that of one day.")
    public SeriesView series(@PathParam("id") UUID id, @BeanParam @Valid SeriesRequest request) {
        return series.require(id, request);
    }

    @GET
    @Path("matrix")
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getProgressMatrix", summary = "Units of one level set against a campaign's targets",
            description = "What a heat map and its table need. Rows are units below the one asked for.")
    public MatrixView matrix(@PathParam("id") UUID id, @BeanParam @Valid MatrixRequest request) {
        return matrix.require(id, request);
    }

    @GET
    @Path("matrix.csv")
    @Produces("text/csv")
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "exportProgressMatrix", summary = "The whole matrix as a table",
            description = "A line for each unit and target, by name of the units, streamed: UTF-8 with a byte order mark, "
                    + "decimal points, numbers as in `actual`. A text that a spreadsheet would take for a formula has an "
                    + "apostrophe before it.")
    @APIResponse(responseCode = "200", description = "A table", content = @Content(mediaType = "text/csv",
            schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> export(@PathParam("id") UUID id, @BeanParam @Valid MatrixScope scope) {
        return RestResponse.ResponseBuilder.ok(export.write(id, scope))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"matrix.csv\"").build();
    }
}
