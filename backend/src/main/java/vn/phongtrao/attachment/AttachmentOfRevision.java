package vn.phongtrao.attachment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** That a later revision refers to an attachment of an earlier one. */
@Entity
class AttachmentOfRevision {

    /** Which of which. */
    @Embeddable
    record Id(UUID reportId, UUID attachmentId) {
    }

    @EmbeddedId
    private Id id;

    protected AttachmentOfRevision() {
    }

    AttachmentOfRevision(UUID reportId, UUID attachmentId) {
        this.id = new Id(reportId, attachmentId);
    }
}
