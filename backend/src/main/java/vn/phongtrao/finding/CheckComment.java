package vn.phongtrao.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.write.Ids;

/** What the unit says to a check that its report violates. */
@Entity
@Table(name = "report_check_comment")
class CheckComment {

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID reportId;
    private UUID checkId;
    private String checkCode;
    @Column(name = "comment_text")
    private String comment;
    private String commentedBy;
    private Instant commentedAt;

    protected CheckComment() {
    }

    CheckComment(UUID reportId, UUID checkId, String checkCode) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.checkId = checkId;
        this.checkCode = checkCode;
    }

    /** The same comment in a correction of its report, by whom it was made first. */
    CheckComment copyTo(UUID correction) {
        CheckComment copy = new CheckComment(correction, checkId, checkCode);
        copy.comment = comment;
        copy.commentedBy = commentedBy;
        copy.commentedAt = commentedAt;
        return copy;
    }

    void say(String text, Caller by, Instant now) {
        comment = text;
        commentedBy = by.subject();
        commentedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID reportId() {
        return reportId;
    }

    UUID checkId() {
        return checkId;
    }

    String checkCode() {
        return checkCode;
    }

    String comment() {
        return comment;
    }

    String commentedBy() {
        return commentedBy;
    }

    Instant commentedAt() {
        return commentedAt;
    }
}
