package vn.phongtrao.reportimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.upload.FileForm;
import vn.phongtrao.shared.upload.LaterPreference;
import vn.phongtrao.shared.web.BodyLimit;
import vn.phongtrao.shared.write.Writes;

/** Figures from a file. */
@Path("/api/v1/reports/import")
@Tag(name = "Reports")
public class ReportImportResource {

    private static final String CSV = "text/csv";

    private final ReportImportService imports;
    private final ReportImportQueue queue;
    private final Writes writes;

    @Context
    HttpHeaders headers;

    ReportImportResource(ReportImportService imports, ReportImportQueue queue, Writes writes) {
        this.imports = imports;
        this.queue = queue;
        this.writes = writes;
    }

    @POST
    @Consumes({ImportFormat.XLSX_TYPE, CSV, MediaType.APPLICATION_JSON})
    @BodyLimit(BodyLimit.FILE)
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "importReports", summary = "Enter figures of many units from a file",
            description = "A workbook as `/reports/template.xlsx` gives it, filled in; or a table (CSV, JSON or workbook) with "
                    + "the columns `campaign`, `period`, `unit` (id or official code), `indicator`, `dimension`, `raw`, and "
                    + "if wanted `value` and `reason` (which reading of an ambiguous text is meant), `document`, `note`. "
                    + "Figures go to drafts and returned reports; missing reports are started. At most 20 MiB and 200,000 "
                    + "rows. What is refused can be read beside its cells in the import's workbook. With "
                    + "`Prefer: respond-async` it is done after the request, and goes on after a restart.")
    @RequestBody(required = true, content = {
        @Content(mediaType = ImportFormat.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.ARRAY,
                implementation = Object.class)),
        @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = FileForm.class))})
    @APIResponse(responseCode = "200", description = "What was done, or would be", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportImportView.class)))
    @APIResponse(responseCode = "202", description = "Accepted; `Location` says where it can be followed",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ReportImportView.class)))
    public RestResponse<?> importReports(@BeanParam @Valid ImportParameters parameters,
            @HeaderParam("Prefer") String prefer, @NotNull InputStream body) {
        return enter(body, parameters.order(headers.getMediaType(), null), prefer);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(BodyLimit.FORM)
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(hidden = true)
    public RestResponse<?> importForm(@BeanParam @Valid ImportParameters parameters,
            @HeaderParam("Prefer") String prefer, @RestForm("file") FileUpload upload) {
        FileForm.require(upload);
        String name = upload.fileName() == null ? "" : upload.fileName();
        MediaType media = name.toLowerCase(Locale.ROOT).endsWith(".xlsx") || ImportFormat.XLSX_TYPE.equals(
                upload.contentType()) ? MediaType.valueOf(ImportFormat.XLSX_TYPE) : FileForm.mediaType(upload);
        try (InputStream content = Files.newInputStream(upload.uploadedFile())) {
            return enter(content, parameters.order(media, name.isBlank() ? null : name), prefer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RestResponse<?> enter(InputStream content, ImportOrder order, String prefer) {
        try (SpooledFile file = SpooledFile.of(content)) {
            return LaterPreference.isIn(prefer) ? later(file, order) : now(file, order);
        }
    }

    private RestResponse<?> now(SpooledFile file, ImportOrder order) {
        try {
            return writes.changeMuch(order.fingerprint(file), ReportImportQueue.LONGEST, () -> imports.enter(file, order),
                    queue::require);
        } catch (ReportImportService.RefusedOutcome refused) {
            throw ReportImportService.refusal(refused.outcome(), order,
                    imports.keepRefused(file, order, refused.outcome()));
        }
    }

    private RestResponse<?> later(SpooledFile file, ImportOrder order) {
        UUID[] accepted = new UUID[1];
        RestResponse<?> answer = writes.accept(order.fingerprint(file), () -> {
            ReportImportView job = queue.accept(file, order);
            accepted[0] = job.id();
            return job;
        }, job -> job);
        if (accepted[0] != null) {
            queue.start(accepted[0]);
        }
        return RestResponse.ResponseBuilder.<Object>create(answer.getStatusInfo(), answer.getEntity())
                .replaceAll(answer.getHeaders()).header("Preference-Applied", LaterPreference.WORD).build();
    }
}
