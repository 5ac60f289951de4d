package vn.phongtrao.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;

/** What became of messages, and what a person has sent again or as a test. */
@ApplicationScoped
public class WebhookDeliveries implements Found.Lookup {

    static final int MOST_TESTS = 10;
    private static final Duration TESTS_WITHIN = Duration.ofMinutes(1);

    private final EntityManager entityManager;
    private final WebhookService webhooks;
    private final WebhookTurns turns;
    private final WebhookSender sender;
    private final Payload payload;
    private final Clock clock;

    WebhookDeliveries(EntityManager entityManager, WebhookService webhooks, WebhookTurns turns, WebhookSender sender,
            Payload payload, Clock clock) {
        this.entityManager = entityManager;
        this.webhooks = webhooks;
        this.turns = turns;
        this.sender = sender;
        this.payload = payload;
        this.clock = clock;
    }

    @Override
    public boolean isVisible(UUID id) {
        return Optional.ofNullable(entityManager.find(WebhookDelivery.class, id))
                .filter(delivery -> webhooks.isVisible(delivery.webhookId())).isPresent();
    }

    Page<WebhookDeliveryView> list(UUID webhook, WebhookDeliveryFilter filter, PageRequest page) {
        requireWebhook(webhook);
        return Listing.of(WebhookDelivery.class, "WebhookDelivery d", "d")
                .where("d.webhookId = :webhook", Map.of("webhook", webhook))
                .whereIfGiven("d.state = :state", "state", filter.state)
                .sortable("madeAt", "d.madeAt", Instant.class)
                .unique("id", "d.id", UUID.class)
                .page(entityManager, page, "-madeAt")
                .map(WebhookDeliveryView::of);
    }

    WebhookDeliveryView require(UUID webhook, UUID id) {
        return WebhookDeliveryView.of(find(webhook, id));
    }

    /** Makes a test message, which {@link #sendTest} sends once this is committed. */
    @Transactional
    UUID makeTest(UUID webhook) {
        requireWebhook(webhook);
        Instant now = clock.instant();
        long recent = entityManager.createQuery("select count(d) from WebhookDelivery d where d.webhookId = :webhook "
                        + "and d.sequence is null and d.madeAt > :since", Long.class)
                .setParameter("webhook", webhook).setParameter("since", now.minus(TESTS_WITHIN)).getSingleResult();
        if (recent >= MOST_TESTS) {
            throw new TooManyTests(MOST_TESTS, TESTS_WITHIN);
        }
        WebhookDelivery test = WebhookDelivery.test(webhook, now);
        entityManager.persist(test);
        return test.id();
    }

    /** Sends a test message, unless that was done already, and says what came of it. */
    WebhookDeliveryView sendTest(UUID webhook, UUID id) {
        Optional<Message> message = QuarkusTransaction.requiringNew().call(() -> {
            WebhookDelivery test = find(webhook, id);
            return test.attempts() > 0 ? Optional.empty() : Optional.of(turns.message(
                    entityManager.find(Webhook.class, webhook), test, payload.ofTest(test)));
        });
        message.ifPresent(sent -> {
            Attempt attempt = sender.send(sent);
            QuarkusTransaction.requiringNew().run(() ->
                    Optional.ofNullable(entityManager.find(WebhookDelivery.class, id))
                            .ifPresent(test -> test.attempted(attempt, null)));
        });
        return QuarkusTransaction.requiringNew().call(() -> require(webhook, id));
    }

    /** Has a message sent again within seconds. */
    @Transactional
    UUID retry(UUID webhook, UUID id, IfMatch match) {
        WebhookDelivery delivery = find(webhook, id);
        IfMatch.check(match, delivery.version());
        entityManager.find(Webhook.class, webhook).requirePausable();
        entityManager.find(WebhookWork.class, webhook, LockModeType.PESSIMISTIC_WRITE).waitUntil(clock.instant());
        delivery.retry(clock.instant());
        return id;
    }

    private WebhookDelivery find(UUID webhook, UUID id) {
        requireWebhook(webhook);
        return Optional.ofNullable(entityManager.find(WebhookDelivery.class, id))
                .filter(delivery -> delivery.webhookId().equals(webhook)).orElseThrow(NotFound::new);
    }

    private void requireWebhook(UUID webhook) {
        if (!webhooks.isVisible(webhook)) {
            throw new NotFound();
        }
    }
}
