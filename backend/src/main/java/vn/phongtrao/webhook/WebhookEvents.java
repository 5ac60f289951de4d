package vn.phongtrao.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.phongtrao.event.InternalEvents;

/** A third party learns nothing of others' webhooks. */
@ApplicationScoped
class WebhookEvents implements InternalEvents {

    static final String CREATED = "webhook.created";
    static final String CHANGED = "webhook.changed";
    static final String PAUSED = "webhook.paused";
    static final String RESUMED = "webhook.resumed";
    static final String SECRET_ROTATED = "webhook.secret-rotated";
    static final String DISABLED = "webhook.disabled";
    static final String REMOVED = "webhook.removed";

    @Override
    public Set<String> types() {
        return Set.of(CREATED, CHANGED, PAUSED, RESUMED, SECRET_ROTATED, DISABLED, REMOVED);
    }
}
