package vn.phongtrao.attachment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.phongtrao.shared.upload.UnreadableFile;
import vn.phongtrao.shared.write.Identified;

/** A form with a file to attach. */
@Schema(name = "NewAttachment", requiredProperties = "file")
public class NewAttachment implements Identified {

    /** The client's choice for the attachment, or absent. */
    @RestForm("id")
    public UUID id;

    /** The file, with its name. */
    @RestForm("file")
    @Schema(type = SchemaType.STRING, format = "binary")
    public FileUpload file;

    @Override
    public UUID id() {
        return id;
    }

    /** @throws UnreadableFile when the form has no file */
    FileUpload require() {
        if (file == null) {
            throw new UnreadableFile("The form has no file in a field named \"file\".");
        }
        return file;
    }
}
