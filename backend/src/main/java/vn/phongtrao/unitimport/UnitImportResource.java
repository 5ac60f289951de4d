package vn.phongtrao.unitimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
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
import vn.phongtrao.shared.problem.InvalidParameter;
import vn.phongtrao.shared.upload.FileForm;
import vn.phongtrao.shared.upload.LaterPreference;
import vn.phongtrao.shared.web.BodyLimit;
import vn.phongtrao.shared.write.Writes;

/** Units from a file. */
@Path("/api/v1/units/import")
@Tag(name = "Units")
public class UnitImportResource {

    private static final String CSV = "text/csv";

    private final UnitImportService imports;
    private final UnitImportQueue queue;
    private final Writes writes;

    @Context
    HttpHeaders headers;

    UnitImportResource(UnitImportService imports, UnitImportQueue queue, Writes writes) {
        this.imports = imports;
        this.queue = queue;
        this.writes = writes;
    }

    @POST
    @Consumes({CSV, MediaType.APPLICATION_JSON})
    @BodyLimit(BodyLimit.FILE)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(operationId = "importUnits", summary = "Enter units from a file",
            description = "All or nothing. A CSV file names its columns in the first line: `code`, `name`, `type`, "
                    + "`validFrom`, and if wanted `scheme`, `nameEn`, `localTerm`, `parentCode`, `validTo`; a JSON file is "
                    + "an array of objects with these fields. `format=vn-catalogue` reads the keys of the national "
                    + "catalogue instead. At most 20 MiB and 50,000 rows, in UTF-8 or Windows-1258. With "
                    + "`Prefer: respond-async` it is done after the request.")
    @RequestBody(required = true, content = {
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.ARRAY,
                implementation = Object.class)),
        @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = FileForm.class))})
    @APIResponse(responseCode = "200", description = "What was done, or would be", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UnitImportReport.class)))
    @APIResponse(responseCode = "202", description = "Accepted; `Location` says where it can be followed",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = UnitImportView.class)))
    public RestResponse<?> importUnits(@QueryParam("dryRun") Boolean dryRun, @QueryParam("format") String format,
            @HeaderParam("Prefer") String prefer, @NotNull InputStream body) {
        try {
            return enter(file(body.readAllBytes(), headers.getMediaType(), format, dryRun), prefer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(BodyLimit.FORM)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<?> importForm(@QueryParam("dryRun") Boolean dryRun, @QueryParam("format") String format,
            @HeaderParam("Prefer") String prefer, @RestForm("file") FileUpload upload) {
        FileForm.require(upload);
        try {
            return enter(file(Files.readAllBytes(upload.uploadedFile()), FileForm.mediaType(upload), format, dryRun), prefer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RestResponse<?> enter(UploadedFile file, String prefer) {
        Optional<UUID> place = queue.place().filter(unit -> LaterPreference.isIn(prefer));
        if (place.isEmpty()) {
            return writes.changeMuch(file.fingerprint(), UnitImportQueue.LONGEST,
                    () -> imports.run(file, (done, total) -> { }), report -> report);
        }
        UUID[] accepted = new UUID[1];
        RestResponse<?> answer = writes.accept(file.fingerprint(), () -> {
            UnitImportView job = queue.accept(file, place.get());
            accepted[0] = job.id();
            return job;
        }, job -> job);
        if (accepted[0] != null) {
            queue.start(accepted[0], file);
        }
        return RestResponse.ResponseBuilder.<Object>create(answer.getStatusInfo(), answer.getEntity())
                .replaceAll(answer.getHeaders()).header("Preference-Applied", LaterPreference.WORD).build();
    }

    private static UploadedFile file(byte[] content, MediaType media, String format, Boolean dryRun) {
        Optional<ImportFormat> asked = Optional.ofNullable(format).map(word -> ImportFormat.of(word).orElseThrow(() ->
                new InvalidParameter("format", "UnknownValue", "Expected one of " + ImportFormat.words() + ".", word)));
        boolean json = asked.filter(word -> word != ImportFormat.VN_CATALOGUE).map(word -> word == ImportFormat.JSON)
                .orElseGet(() -> media.isCompatible(MediaType.APPLICATION_JSON_TYPE));
        return new UploadedFile(content, media.getParameters().get(MediaType.CHARSET_PARAMETER), json,
                asked.equals(Optional.of(ImportFormat.VN_CATALOGUE)), Boolean.TRUE.equals(dryRun));
    }
}
