package vn.phongtrao.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.event.EventTypes;
import vn.phongtrao.shared.write.Ids;

/** A receiver of messages on events, and the account for which it receives them. */
@Entity
class Webhook {

    /** For so long the secret before a rotation signs too. */
    static final Duration GRACE = Duration.ofHours(24);

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID unitId;
    private String subject;
    private boolean official;
    private String unitClaims;
    private String url;
    private String types;
    private String description;
    @Enumerated(EnumType.STRING)
    private WebhookState state;
    @Enumerated(EnumType.STRING)
    private DisabledBecause disabledBecause;
    private byte[] secret;
    private byte[] previousSecret;
    private Instant previousSecretUntil;
    private Instant createdAt;

    protected Webhook() {
    }

    /** @param unitId the unit under which administrators find it */
    Webhook(NewWebhook request, Account owner, UUID unitId, byte[] secret, Instant now) {
        this.id = Ids.of(request);
        this.unitId = unitId;
        this.subject = owner.subject();
        this.url = request.url();
        this.types = joined(request.types());
        this.description = request.description();
        this.state = WebhookState.ACTIVE;
        this.secret = secret;
        this.createdAt = now;
        renew(owner);
    }

    /** Takes over what the owner may read now; nobody else's rights are ever taken. */
    final void renew(Account caller) {
        if (subject.equals(caller.subject())) {
            official = caller.official();
            unitClaims = String.join(" ", caller.claims());
        }
    }

    void change(WebhookPatch patch) {
        if (patch.url() != null) {
            url = patch.url().orElseThrow();
        }
        if (patch.types() != null) {
            types = joined(patch.types().orElseThrow());
        }
        if (patch.description() != null) {
            description = patch.description().orElse(null);
        }
    }

    void rotate(byte[] newSecret, Instant now) {
        previousSecret = secret;
        previousSecretUntil = now.plus(GRACE);
        secret = newSecret;
    }

    void pause() {
        requirePausable();
        state = WebhookState.PAUSED;
    }

    void requirePausable() {
        if (state != WebhookState.ACTIVE) {
            throw new WebhookNotActive(state);
        }
    }

    void resume() {
        requireResumable();
        state = WebhookState.ACTIVE;
        disabledBecause = null;
    }

    void requireResumable() {
        if (state == WebhookState.ACTIVE) {
            throw new WebhookActive();
        }
    }

    void disable(DisabledBecause reason) {
        state = WebhookState.DISABLED;
        disabledBecause = reason;
    }

    /** Those that sign now, the newest first. */
    List<SigningSecret> secrets(Instant now) {
        List<SigningSecret> signing = new ArrayList<>();
        signing.add(secret());
        if (previousSecretUntil(now) != null) {
            signing.add(new SigningSecret(previousSecret));
        }
        return signing;
    }

    SigningSecret secret() {
        return new SigningSecret(secret);
    }

    /** Until when the secret before the last rotation signs too; null where it does no more. */
    Instant previousSecretUntil(Instant now) {
        return previousSecretUntil != null && previousSecretUntil.isAfter(now) ? previousSecretUntil : null;
    }

    boolean isOf(String account) {
        return subject.equals(account);
    }

    private static String joined(List<String> chosen) {
        return String.join(" ", EventTypes.of(chosen).chosen());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    boolean official() {
        return official;
    }

    List<String> unitClaims() {
        return unitClaims.isEmpty() ? List.of() : List.of(unitClaims.split(" "));
    }

    String url() {
        return url;
    }

    EventTypes types() {
        return new EventTypes(List.of(types.split(" ")));
    }

    String description() {
        return description;
    }

    WebhookState state() {
        return state;
    }

    DisabledBecause disabledBecause() {
        return disabledBecause;
    }

    Instant createdAt() {
        return createdAt;
    }
}
