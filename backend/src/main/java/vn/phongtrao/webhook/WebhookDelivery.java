package vn.phongtrao.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.phongtrao.shared.write.Ids;

/** One message to one webhook, with its last attempt. */
@Entity
class WebhookDelivery {

    static final String TEST = "webhook.test";

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID webhookId;
    private UUID messageId;
    private Long sequence;
    private String type;
    private Instant madeAt;
    @Enumerated(EnumType.STRING)
    private DeliveryState state;
    private int attempts;
    private Instant attemptedAt;
    private Instant nextAttemptAt;
    private Integer statusCode;
    @Enumerated(EnumType.STRING)
    private SendFailure failure;
    private String excerpt;
    private Long durationMs;

    protected WebhookDelivery() {
    }

    private WebhookDelivery(UUID webhookId, UUID messageId, Long sequence, String type, Instant now) {
        this.id = Ids.next();
        this.webhookId = webhookId;
        this.messageId = messageId;
        this.sequence = sequence;
        this.type = type;
        this.madeAt = now;
        this.state = DeliveryState.PENDING;
    }

    static WebhookDelivery of(Message message, Instant now) {
        return new WebhookDelivery(message.webhook(), message.id(), message.sequence(), message.type(), now);
    }

    static WebhookDelivery test(UUID webhook, Instant now) {
        return new WebhookDelivery(webhook, Ids.next(), null, TEST, now);
    }

    /** Notes what came of an attempt. @param again when it is tried next; null for never */
    void attempted(Attempt attempt, Instant again) {
        attempts++;
        attemptedAt = attempt.at();
        statusCode = attempt.statusCode();
        failure = attempt.failure();
        excerpt = attempt.excerpt();
        durationMs = attempt.duration().toMillis();
        nextAttemptAt = again;
        state = attempt.isDelivered() ? DeliveryState.DELIVERED
                : again == null ? DeliveryState.FAILED : DeliveryState.PENDING;
    }

    /** Has it sent again at once, whatever came of it before. */
    void retry(Instant now) {
        state = DeliveryState.PENDING;
        attempts = 0;
        nextAttemptAt = now;
    }

    void withhold() {
        state = DeliveryState.WITHHELD;
        nextAttemptAt = null;
    }

    boolean isTest() {
        return sequence == null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID webhookId() {
        return webhookId;
    }

    UUID messageId() {
        return messageId;
    }

    Long sequence() {
        return sequence;
    }

    String type() {
        return type;
    }

    Instant madeAt() {
        return madeAt;
    }

    DeliveryState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant attemptedAt() {
        return attemptedAt;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    Integer statusCode() {
        return statusCode;
    }

    SendFailure failure() {
        return failure;
    }

    String excerpt() {
        return excerpt;
    }

    Long durationMs() {
        return durationMs;
    }
}
