package vn.phongtrao.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.write.EntityTags;
import vn.phongtrao.storedfile.StoredFiles;

/** Hands files out, whole or in part, as something to keep and never as a page. */
@ApplicationScoped
class Downloads {

    /** What the API says of every answer; besides, nothing in a file is part of this site. */
    private static final String INERT = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private final AttachmentService attachments;
    private final StoredFiles files;

    Downloads(AttachmentService attachments, StoredFiles files) {
        this.attachments = attachments;
        this.files = files;
    }

    /**
     * A file's bytes.
     *
     * @param known {@code If-None-Match}, or null
     * @param range {@code Range}, or null
     * @param same  {@code If-Range}, or null
     */
    RestResponse<InputStream> content(UUID id, String known, String range, String same) {
        Attachment attachment = attachments.require(id);
        String tag = "\"" + attachment.sha256() + "\"";
        if (EntityTags.isNamedBy(known, tag)) {
            return RestResponse.ResponseBuilder.<InputStream>create(RestResponse.Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, tag).build();
        }
        ByteRange part = ByteRange.of(same == null || same.equals(tag) ? range : null, attachment.size());
        boolean whole = part.length() == attachment.size();
        RestResponse.ResponseBuilder<InputStream> answer = RestResponse.ResponseBuilder.create(
                whole ? RestResponse.Status.OK : RestResponse.Status.PARTIAL_CONTENT,
                files.open(attachment.fileId(), part.first(), part.length()));
        if (!whole) {
            answer.header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + attachment.size());
        }
        return answer.type(attachment.type().mediaType())
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.name().disposition())
                .header("Content-Security-Policy", INERT)
                .build();
    }
}
