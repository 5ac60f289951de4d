package vn.phongtrao.webhook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Representation;

/**
 * A message to a webhook, with its last attempt.
 *
 * @param message       {@code webhook-id} of the message: the event's id
 * @param sequence      the event's number; absent for a test
 * @param attempts      how often it was sent; a retry by a person counts anew
 * @param statusCode    what the receiver answered last; absent where it did not
 * @param failure       why there was no answer
 * @param excerpt       the beginning of the last answer, at most 300 characters
 * @param durationMs    how long the last attempt took, in milliseconds
 * @param nextAttemptAt when it is sent next; absent where it is not
 */
@Schema(name = "WebhookDelivery")
public record WebhookDeliveryView(
        @JsonIgnore long version,
        @JsonIgnore UUID webhook,
        @NotNull UUID id,
        @NotNull UUID message,
        Long sequence,
        @NotNull @Schema(examples = "campaign.launched") String type,
        @NotNull Instant madeAt,
        @NotNull DeliveryState state,
        int attempts,
        Instant attemptedAt,
        Integer statusCode,
        SendFailure failure,
        String excerpt,
        Long durationMs,
        Instant nextAttemptAt) implements Representation {

    static WebhookDeliveryView of(WebhookDelivery delivery) {
        return new WebhookDeliveryView(delivery.version(), delivery.webhookId(), delivery.id(), delivery.messageId(),
                delivery.sequence(), delivery.type(), delivery.madeAt(), delivery.state(), delivery.attempts(),
                delivery.attemptedAt(), delivery.statusCode(), delivery.failure(), delivery.excerpt(),
                delivery.durationMs(), delivery.nextAttemptAt());
    }

    @Override
    public String self() {
        return WebhookView.path(webhook) + "/deliveries/" + id;
    }
}
