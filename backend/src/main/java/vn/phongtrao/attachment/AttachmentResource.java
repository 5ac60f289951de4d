package vn.phongtrao.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** Attachments over HTTP. */
@Path("/api/v1/attachments")
@Tag(name = "Attachments")
public class AttachmentResource {

    private final AttachmentService attachments;
    private final Downloads downloads;
    private final Writes writes;

    AttachmentResource(AttachmentService attachments, Downloads downloads, Writes writes) {
        this.attachments = attachments;
        this.downloads = downloads;
        this.writes = writes;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getAttachment", summary = "What is attached: name, kind, size, digest")
    public AttachmentView get(@PathParam("id") UUID id) {
        return attachments.show(id);
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getAttachmentContent", summary = "The file itself, to keep",
            description = "A part of it where `Range` asks for one (with `If-Range`, if it is still the same file).")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "The part that `Range` asks for; `Content-Range` says which it is",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "416", description = "- `/problems/range-not-satisfiable`: The file has no such part",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem")))
    public RestResponse<InputStream> content(@PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(hidden = true) String known,
            @HeaderParam("Range") @Parameter(description = "One part, such as `bytes=262144-`.") String range,
            @HeaderParam("If-Range") @Parameter(description = "The `ETag` of the part that the client has.") String same) {
        return downloads.content(id, known, range, same);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.PLANNER, Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "removeAttachment", summary = "Take an attachment off",
            description = "Off a directive by those who may correct its entry, off a report while it is edited. What an approved "
                    + "report has stays with it when its correction ceases to refer to it.")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.remove(() -> attachments.remove(id, match));
    }
}
