package vn.phongtrao.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.directive.DirectiveService;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.web.BodyLimit;
import vn.phongtrao.shared.web.Found;

/** What is attached to a directive, over HTTP. */
@Path("/api/v1/directives/{id}/attachments")
@Tag(name = "Attachments")
public class DirectiveAttachmentResource {

    private final AttachmentService attachments;
    private final Uploads uploads;

    DirectiveAttachmentResource(AttachmentService attachments, Uploads uploads) {
        this.attachments = attachments;
        this.uploads = uploads;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listAttachmentsOfDirective", summary = "What is attached to a directive",
            description = "Sort by `uploadedAt` (default) or `id`.")
    public Page<AttachmentView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return attachments.list(Owner.directive(id), page);
    }

    @POST
    @Found(DirectiveService.class)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(BodyLimit.FORM)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "createAttachmentOfDirective", summary = "Attach a file to a directive",
            description = "A form with the file in the field `file`: PDF, PNG, JPEG, TIFF, DOCX, XLSX, ODT or ODS by its "
                    + "content, with a name that ends so. By those who may correct the entry of the directive.")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = NewAttachment.class)))
    public RestResponse<AttachmentView> add(@PathParam("id") UUID id, @BeanParam @NotNull NewAttachment form) {
        return uploads.add(Owner.directive(id), form);
    }

    /** Whatever is no form: refused here, where it is known who asks for what. */
    @POST
    @Found(DirectiveService.class)
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.PLANNER)
    @Operation(hidden = true)
    public RestResponse<AttachmentView> refuse(@PathParam("id") UUID id) {
        throw new NotSupportedException();
    }
}
