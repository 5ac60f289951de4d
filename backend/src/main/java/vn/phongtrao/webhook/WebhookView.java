package vn.phongtrao.webhook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.write.Representation;

/**
 * A webhook.
 *
 * @param unit                the unit of the account that registered it; it receives what that account reads
 * @param disabledBecause     why the system stopped it
 * @param lastSequence        every event up to this one is delivered, given up or waits by itself; the rest is in the feed
 *                            after it
 * @param failingSince        since when nothing could be delivered; absent while all is well
 * @param deliveredAt         when a message was last delivered
 * @param previousSecretUntil until when the secret before the last rotation signs too
 * @param secret              what verifies messages; only in the answer that makes or rotates it
 */
@Schema(name = "Webhook")
public record WebhookView(
        @JsonIgnore long version,
        @NotNull UUID id,
        @NotNull String url,
        @NotNull List<String> types,
        String description,
        @NotNull UUID unit,
        @NotNull WebhookState state,
        DisabledBecause disabledBecause,
        @NotNull Instant createdAt,
        long lastSequence,
        Instant failingSince,
        Instant deliveredAt,
        Instant previousSecretUntil,
        @Schema(examples = "whsec_…") String secret,
        @NotNull List<AllowedAction> allowedActions) implements Representation {

    static WebhookView of(Webhook webhook, WebhookWork work, Instant now) {
        return new WebhookView(webhook.version(), webhook.id(), webhook.url(), webhook.types().chosen(),
                webhook.description(), webhook.unitId(), webhook.state(), webhook.disabledBecause(), webhook.createdAt(),
                work.lastSequence(), work.failingSince(), work.deliveredAt(), webhook.previousSecretUntil(now), null,
                List.of(AllowedAction.guardedBy("pause", webhook::requirePausable),
                        AllowedAction.guardedBy("resume", webhook::requireResumable),
                        AllowedAction.yes("rotate-secret"), AllowedAction.yes("delete")));
    }

    WebhookView withSecret(SigningSecret made) {
        return new WebhookView(version, id, url, types, description, unit, state, disabledBecause, createdAt,
                lastSequence, failingSince, deliveredAt, previousSecretUntil, made == null ? null : made.text(),
                allowedActions);
    }

    static String path(UUID id) {
        return WebhookResource.PATH + "/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
