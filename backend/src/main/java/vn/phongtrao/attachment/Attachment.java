package vn.phongtrao.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.storedfile.FileName;
import vn.phongtrao.storedfile.FileType;

/** A file that is attached to something. It never changes, so it has one version only. */
@Entity
class Attachment {

    static final long VERSION = 0;

    @Id
    private UUID id;
    private UUID directiveId;
    private UUID reportId;
    private UUID fileId;
    private String name;
    @Enumerated(EnumType.STRING)
    private FileType type;
    private long size;
    private byte[] sha256;
    private String uploadedBy;
    private Instant uploadedAt;

    protected Attachment() {
    }

    Attachment(AttachedFile request, UUID fileId, Caller by, Instant now) {
        this.id = Ids.of(request);
        this.directiveId = request.owner().directive();
        this.reportId = request.owner().report();
        this.fileId = fileId;
        this.name = request.name();
        this.type = request.type();
        this.size = request.size();
        this.sha256 = HexFormat.of().parseHex(request.sha256());
        this.uploadedBy = by.subject();
        this.uploadedAt = now;
    }

    UUID id() {
        return id;
    }

    Owner owner() {
        return new Owner(directiveId, reportId);
    }

    UUID fileId() {
        return fileId;
    }

    FileName name() {
        return new FileName(name);
    }

    FileType type() {
        return type;
    }

    long size() {
        return size;
    }

    /** In hexadecimal digits. */
    String sha256() {
        return HexFormat.of().formatHex(sha256);
    }

    String uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}
