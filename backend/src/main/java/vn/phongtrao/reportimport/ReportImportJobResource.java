package vn.phongtrao.reportimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;

/** Imports of figures, under way and ended. */
@Path("/api/v1/report-imports")
@Tag(name = "Reports")
public class ReportImportJobResource {

    private final ReportImportQueue queue;
    private final ImportResults results;

    ReportImportJobResource(ReportImportQueue queue, ImportResults results) {
        this.queue = queue;
        this.results = results;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "getReportImport", summary = "How far an import of figures is",
            description = "When it is `DONE`, with its report; when it `FAILED`, with the problem. One whose process ended is "
                    + "gone on with by another. It can be read for 30 days.")
    public ReportImportView get(@PathParam("id") UUID id) {
        return queue.require(id);
    }

    @GET
    @Path("{id}/result.xlsx")
    @Produces(ImportFormat.XLSX_TYPE)
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "getReportImportResult", summary = "The file with the problems beside its cells",
            description = "For an import that ended. It can be corrected and sent again.")
    @APIResponse(responseCode = "200", description = "A workbook", content = @Content(mediaType = ImportFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> result(@PathParam("id") UUID id) {
        return ReportFormResource.download(results.write(id), "ket-qua-" + id + ".xlsx");
    }
}
