package vn.phongtrao.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Representation;

/**
 * A file that is attached to a directive or a report.
 *
 * @param directive  what it belongs to, or absent
 * @param report     what it belongs to, or absent; in the list of a correction, the revision that it was made for
 * @param name       as its owner called it
 * @param size       bytes
 * @param sha256     of its bytes, in hexadecimal digits
 * @param content    where its bytes are
 * @param uploadedBy the account
 */
@Schema(name = "Attachment")
public record AttachmentView(
        @JsonIgnore long version,
        @NotNull UUID id,
        UUID directive,
        UUID report,
        @NotNull @Schema(examples = "Báo cáo 12.pdf") String name,
        @NotNull @Schema(examples = "application/pdf") String mediaType,
        long size,
        @NotNull String sha256,
        @NotNull String content,
        @NotNull String uploadedBy,
        @NotNull Instant uploadedAt) implements Representation {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(Attachment.VERSION, attachment.id(), attachment.owner().directive(),
                attachment.owner().report(), attachment.name().text(), attachment.type().mediaType(), attachment.size(),
                attachment.sha256(), path(attachment.id()) + "/content", attachment.uploadedBy(), attachment.uploadedAt());
    }

    static String path(UUID id) {
        return "/api/v1/attachments/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
