package vn.phongtrao.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.phongtrao.account.ClaimedUnits;
import vn.phongtrao.event.Audience;
import vn.phongtrao.event.EventFeed;
import vn.phongtrao.event.EventTypes;
import vn.phongtrao.event.EventView;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.write.Ids;

/**
 * The turns in which processes send for webhooks. A turn is taken, then each message is chosen, sent and noted, then it is
 * given back; every step but the sending is a transaction of its own.
 */
@ApplicationScoped
class WebhookTurns {

    private static final Logger LOG = Logger.getLogger(WebhookTurns.class);
    private static final EventTypes ANY = new EventTypes(List.of("*"));
    /** One of so many messages is one that is sent again, so that neither kind keeps the other waiting. */
    private static final int AGAIN_AFTER = 10;

    private final EntityManager entityManager;
    private final EventFeed feed;
    private final ClaimedUnits units;
    private final Payload payload;
    private final Journal journal;
    private final Clock clock;
    private final Duration hold;

    WebhookTurns(EntityManager entityManager, EventFeed feed, ClaimedUnits units, Payload payload, Journal journal,
            Clock clock, @ConfigProperty(name = "phongtrao.webhook.hold") Duration hold) {
        this.entityManager = entityManager;
        this.feed = feed;
        this.units = units;
        this.payload = payload;
        this.journal = journal;
        this.clock = clock;
        this.hold = hold;
    }

    /** A webhook that this turn alone sends for. @param id another one each time */
    record Turn(UUID webhook, UUID id) {
    }

    /** Takes webhooks that have something to send and that no living process sends for. */
    @Transactional
    List<Turn> take(int atMost) {
        Instant now = clock.instant();
        List<?> due = entityManager.createNativeQuery("select k.* from webhook_work k where k.due_at <= :now "
                        + "and (k.held_until is null or k.held_until <= :now) "
                        + "and exists (select 1 from webhook w where w.id = k.webhook_id and w.state = 'ACTIVE') "
                        + "and (k.last_sequence < (select coalesce(max(s.sequence), 0) from event_sequence s) "
                        + "or exists (select 1 from webhook_delivery d where d.webhook_id = k.webhook_id "
                        + "and d.state = 'PENDING' and d.next_attempt_at <= :now)) "
                        + "order by k.due_at limit " + atMost + " for update skip locked", WebhookWork.class)
                .setParameter("now", now).getResultList();
        return due.stream().map(WebhookWork.class::cast).map(work -> {
            Turn turn = new Turn(work.webhookId(), Ids.next());
            work.take(turn.id(), now.plus(hold));
            return turn;
        }).toList();
    }

    /**
     * What is to be sent now.
     *
     * @param sent so many messages were sent in this turn
     * @return nothing when the turn is over
     */
    @Transactional
    Optional<Message> next(Turn turn, int sent) {
        WebhookWork work = work(turn);
        Webhook webhook = entityManager.find(Webhook.class, turn.webhook());
        if (work == null || webhook.state() != WebhookState.ACTIVE) {
            return Optional.empty();
        }
        work.take(turn.id(), clock.instant().plus(hold));
        Audience audience = new Audience(units.reachOf(webhook.unitClaims()), webhook.official());
        return sent % AGAIN_AFTER == AGAIN_AFTER - 1
                ? again(webhook, work, audience).or(() -> inLine(webhook, work, audience))
                : inLine(webhook, work, audience).or(() -> again(webhook, work, audience));
    }

    /** The next event in the order of numbers. What the owner may not read, or did not ask for, is passed by. */
    private Optional<Message> inLine(Webhook webhook, WebhookWork work, Audience audience) {
        long last = feed.last();
        Optional<EventView> event = feed.first(audience, webhook.types(), work.lastSequence(), last);
        work.passed(event.map(found -> found.sequence() - 1).orElse(last));
        return event.flatMap(found -> {
            Optional<WebhookDelivery> known = known(webhook.id(), found.id());
            Optional<Instant> again = known.map(WebhookDelivery::nextAttemptAt)
                    .filter(moment -> moment.isAfter(clock.instant()));
            again.ifPresent(work::waitUntil);
            return again.isPresent() ? Optional.empty() : Optional.of(new Message(webhook.id(), found.id(),
                    found.sequence(), found.type(), payload.of(found), webhook.url(), webhook.secrets(clock.instant()),
                    known.map(WebhookDelivery::attempts).orElse(0)));
        });
    }

    /** What was passed and is to be sent again. */
    private Optional<Message> again(Webhook webhook, WebhookWork work, Audience audience) {
        List<WebhookDelivery> due = entityManager.createQuery("from WebhookDelivery d where d.webhookId = :webhook "
                        + "and d.state = :pending and d.nextAttemptAt <= :now "
                        + "and (d.sequence is null or d.sequence <= :passed) order by d.nextAttemptAt, d.id",
                        WebhookDelivery.class)
                .setParameter("webhook", webhook.id()).setParameter("pending", DeliveryState.PENDING)
                .setParameter("now", clock.instant()).setParameter("passed", work.lastSequence())
                .setMaxResults(AGAIN_AFTER).getResultList();
        for (WebhookDelivery delivery : due) {
            Optional<String> body = delivery.isTest() ? Optional.of(payload.ofTest(delivery))
                    : feed.first(audience, ANY, delivery.sequence() - 1, delivery.sequence()).map(payload::of);
            if (body.isPresent()) {
                return Optional.of(message(webhook, delivery, body.get()));
            }
            delivery.withhold();
        }
        return Optional.empty();
    }

    Message message(Webhook webhook, WebhookDelivery delivery, String body) {
        return new Message(webhook.id(), delivery.messageId(), delivery.sequence(), delivery.type(), body,
                webhook.url(), webhook.secrets(clock.instant()), delivery.attempts());
    }

    /**
     * Notes what came of a message.
     *
     * @return whether the turn goes on
     */
    @Transactional
    boolean note(Turn turn, Message message, Attempt attempt) {
        WebhookWork work = work(turn);
        if (work == null) {
            LOG.warnf("Message %s was sent by a turn that had ended; it may be sent again", message);
            return false;
        }
        Webhook webhook = entityManager.find(Webhook.class, turn.webhook());
        WebhookDelivery delivery = known(webhook.id(), message.id()).orElseGet(() -> first(message));
        boolean inLine = message.sequence() != null && message.sequence() > work.lastSequence();
        Instant now = clock.instant();
        if (attempt.isDelivered()) {
            delivery.attempted(attempt, null);
            work.delivered(now);
            pass(work, message, inLine);
            return true;
        }
        boolean tooLong = work.failed(now);
        if (attempt.isGone() || tooLong) {
            delivery.attempted(attempt, now);
            disable(webhook, attempt.isGone() ? DisabledBecause.GONE : DisabledBecause.FAILING);
            return false;
        }
        return goesOnAfterFailure(work, delivery, attempt, inLine, now);
    }

    private static boolean goesOnAfterFailure(WebhookWork work, WebhookDelivery delivery, Attempt attempt, boolean inLine,
            Instant now) {
        double random = ThreadLocalRandom.current().nextDouble();
        Optional<Instant> again = delivery.isTest() ? Optional.empty()
                : RetrySchedule.pause(delivery.attempts() + 1, attempt.retryAfter(), random).map(now::plus);
        delivery.attempted(attempt, again.orElse(null));
        boolean inPlace = inLine
                && (attempt.isUnavailable() || delivery.attempts() < RetrySchedule.ATTEMPTS_IN_PLACE);
        if (inPlace && again.isPresent()) {
            work.waitUntil(again.get());
            return false;
        }
        if (inLine) {
            work.passed(delivery.sequence());
        }
        if (attempt.isUnavailable()) {
            RetrySchedule.pause(1, attempt.retryAfter(), random).map(now::plus).ifPresent(work::waitUntil);
        }
        return !attempt.isUnavailable();
    }

    private static void pass(WebhookWork work, Message message, boolean inLine) {
        if (inLine) {
            work.passed(message.sequence());
        }
    }

    private WebhookDelivery first(Message message) {
        WebhookDelivery delivery = WebhookDelivery.of(message, clock.instant());
        entityManager.persist(delivery);
        return delivery;
    }

    private void disable(Webhook webhook, DisabledBecause reason) {
        webhook.disable(reason);
        journal.record(WebhookEvents.DISABLED, WebhookView.path(webhook.id()), webhook.unitId(), Map.of("because", reason));
        LOG.warnf("Webhook %s is disabled: %s", webhook.id(), reason);
    }

    /** Gives the turn back; whoever was due longest comes first. */
    @Transactional
    void giveBack(Turn turn) {
        WebhookWork work = work(turn);
        if (work != null) {
            work.release(clock.instant());
        }
    }

    private Optional<WebhookDelivery> known(UUID webhook, UUID message) {
        return entityManager.createQuery("from WebhookDelivery d where d.webhookId = :webhook and d.messageId = :message",
                        WebhookDelivery.class)
                .setParameter("webhook", webhook).setParameter("message", message).getResultStream().findFirst();
    }

    /** The row of the turn's webhook, locked; null when the turn is another's by now, or the webhook is removed. */
    private WebhookWork work(Turn turn) {
        WebhookWork work = entityManager.find(WebhookWork.class, turn.webhook(), LockModeType.PESSIMISTIC_WRITE);
        return work != null && work.isHeldBy(turn.id()) ? work : null;
    }
}
