package vn.phongtrao.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.phongtrao.shared.write.Ids;

/** One reminder of one obligation. */
@Entity
class Reminder {

    static final int ATTEMPTS = 8;

    /** Longer than any mail server is waited for. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int LONGEST_FAILURE = 500;

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID dueDateId;
    private UUID unitId;
    @Enumerated(EnumType.STRING)
    private ReminderKind kind;
    private int daysBefore;
    private Instant madeAt;
    @Enumerated(EnumType.STRING)
    private MailState mail;
    private String address;
    private int attempts;
    private Instant dueAt;
    private Instant sentAt;
    private String failure;

    protected Reminder() {
    }

    /** @param address where its mail goes, or null */
    Reminder(UUID dueDateId, UUID unitId, Occasion occasion, String address, Instant now) {
        this.id = Ids.next();
        this.dueDateId = dueDateId;
        this.unitId = unitId;
        this.kind = occasion.kind();
        this.daysBefore = occasion.daysBefore();
        this.madeAt = now;
        this.mail = address == null ? MailState.NO_ADDRESS : MailState.PENDING;
        this.address = address;
        this.dueAt = now;
    }

    /** Keeps others from sending it for a while. */
    void take(Instant now) {
        attempts++;
        dueAt = now.plus(LEASE);
    }

    void sent(Instant now) {
        mail = MailState.SENT;
        sentAt = now;
        failure = null;
    }

    /** Leaves it for later: after 2, 4, 8 … minutes. */
    void refused(String why, Instant now) {
        failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
        if (attempts >= ATTEMPTS) {
            mail = MailState.FAILED;
        } else {
            dueAt = now.plus(Duration.ofMinutes(1L << attempts));
        }
    }

    UUID id() {
        return id;
    }

    UUID dueDateId() {
        return dueDateId;
    }

    UUID unitId() {
        return unitId;
    }

    ReminderKind kind() {
        return kind;
    }

    String address() {
        return address;
    }

    Instant madeAt() {
        return madeAt;
    }
}
