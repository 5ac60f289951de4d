package vn.phongtrao.shared.upload;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.phongtrao.shared.problem.ContentTooLarge;
import vn.phongtrao.shared.web.BodyLimit;

/** A form with the file in the field {@code file}. */
@Schema(name = "FileForm", requiredProperties = "file")
public final class FileForm {

    private static final MediaType CSV = new MediaType("text", "csv");

    /** The file. */
    @Schema(type = SchemaType.STRING, format = "binary")
    public String file;

    /**
     * The file, if it is there and within the bound.
     *
     * @throws UnreadableFile when the form has none
     * @throws ContentTooLarge when it is too large
     */
    public static void require(FileUpload upload) {
        if (upload == null) {
            throw new UnreadableFile("The form has no field named file.");
        }
        if (upload.size() > BodyLimit.FILE) {
            throw new ContentTooLarge(BodyLimit.FILE);
        }
    }

    /** What the form says of the file; where it says nothing of use, what the file's name says. */
    public static MediaType mediaType(FileUpload upload) {
        MediaType said = upload.contentType() == null ? null : MediaType.valueOf(upload.contentType());
        if (said != null && (said.isCompatible(MediaType.APPLICATION_JSON_TYPE) && !said.isWildcardType()
                || said.getType().equals("text"))) {
            return said;
        }
        return upload.fileName() != null && upload.fileName().toLowerCase(Locale.ROOT).endsWith(".json")
                ? MediaType.APPLICATION_JSON_TYPE : CSV;
    }
}
