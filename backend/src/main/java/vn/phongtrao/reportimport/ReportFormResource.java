package vn.phongtrao.reportimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import vn.phongtrao.shared.time.Period;

/** The workbook in which figures are filled in. */
@Path("/api/v1/reports/template.xlsx")
@Tag(name = "Reports")
public class ReportFormResource {

    private final ReportFormService forms;

    ReportFormResource(ReportFormService forms) {
        this.forms = forms;
    }

    @GET
    @Produces(ImportFormat.XLSX_TYPE)
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "getReportTemplate", summary = "A workbook to fill in, for a unit and those below it",
            description = "A row for each unit that reports something and for which the caller writes; for one unit alone, a row "
                    + "for each indicator. What is known is filled in, the rest of the sheet is locked, notes tell the "
                    + "targets. `/reports/import` takes it back.")
    @APIResponse(responseCode = "200", description = "A workbook", content = @Content(mediaType = ImportFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> get(@QueryParam("campaign") @NotNull UUID campaign,
            @QueryParam("period") @NotNull Period period, @QueryParam("unit") @NotNull UUID unit) {
        return download(forms.write(campaign, period, unit), "bieu-" + period.toString().replace('/', '-') + ".xlsx");
    }

    /** A workbook as a file to keep. */
    static RestResponse<InputStream> download(SpooledFile file, String name) {
        return RestResponse.ResponseBuilder.ok(file.openLast())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }
}
