package vn.phongtrao.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phongtrao.account.ClaimedUnits;
import vn.phongtrao.event.EventFeed;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitDirectory;

/** Registers webhooks and changes them: an administrator those of the units in reach, a portal its own. */
@ApplicationScoped
public class WebhookService implements Found.Lookup {

    static final int MOST_OF_AN_ACCOUNT = 20;

    private final EntityManager entityManager;
    private final EventFeed feed;
    private final ClaimedUnits claimed;
    private final UnitDirectory units;
    private final ReceiverRules rules;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    WebhookService(EntityManager entityManager, EventFeed feed, ClaimedUnits claimed, UnitDirectory units,
            ReceiverRules rules, Journal journal, Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.feed = feed;
        this.claimed = claimed;
        this.units = units;
        this.rules = rules;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param secret null for one that was made before */
    record Made(UUID id, SigningSecret secret) {
    }

    @Override
    public boolean isVisible(UUID id) {
        return find(id).isPresent();
    }

    WebhookView require(UUID id) {
        Webhook webhook = find(id).orElseThrow(NotFound::new);
        return WebhookView.of(webhook, entityManager.find(WebhookWork.class, id), clock.instant());
    }

    Page<WebhookView> list(WebhookFilter filter, PageRequest page) {
        Listing<Webhook> listing = Listing.of(Webhook.class, "Webhook w", "w");
        Map<String, Object> own = new HashMap<>(Map.of("subject", caller.subject()));
        if (caller.has(Role.ADMINISTRATOR)) {
            own.putAll(caller.reach().readParameters());
            listing.where("w.subject = :subject or " + Reach.mayRead("w.unitId"), own);
        } else {
            listing.where("w.subject = :subject", own);
        }
        Instant now = clock.instant();
        return listing.whereIfGiven("w.state = :state", "state", filter.state)
                .sortable("createdAt", "w.createdAt", Instant.class)
                .unique("id", "w.id", UUID.class)
                .page(entityManager, page, "-createdAt")
                .mapAll(webhooks -> views(webhooks, now));
    }

    private List<WebhookView> views(List<Webhook> webhooks, Instant now) {
        Map<UUID, WebhookWork> work = webhooks.isEmpty() ? Map.of() : entityManager
                .createQuery("from WebhookWork k where k.webhookId in (:ids)", WebhookWork.class)
                .setParameter("ids", webhooks.stream().map(Webhook::id).toList()).getResultStream()
                .collect(Collectors.toMap(WebhookWork::webhookId, Function.identity()));
        return webhooks.stream().map(webhook -> WebhookView.of(webhook, work.get(webhook.id()), now)).toList();
    }

    /** It receives what is numbered from now on. */
    @Transactional
    Made create(NewWebhook request, ReceiverRules.Verdict verdict) {
        Account owner = account();
        UUID unit = owner.claims().stream()
                .map(claim -> units.holderOf(OfficialCode.ofClaim(claim), LocalDate.now(clock)))
                .flatMap(Optional::stream).findFirst().orElseThrow(NoUnitToReadFor::new);
        verdict.orThrow();
        long own = entityManager.createQuery("select count(w) from Webhook w where w.subject = :subject", Long.class)
                .setParameter("subject", owner.subject()).getSingleResult();
        if (own >= MOST_OF_AN_ACCOUNT) {
            throw new TooManyWebhooks(MOST_OF_AN_ACCOUNT);
        }
        Webhook webhook = new Webhook(request, owner, unit, SigningSecret.random(random), clock.instant());
        entityManager.persist(webhook);
        entityManager.persist(new WebhookWork(webhook.id(), feed.last(), clock.instant()));
        record(WebhookEvents.CREATED, webhook);
        return new Made(webhook.id(), webhook.secret());
    }

    /** @param verdict on the new address; null where it stays */
    @Transactional
    UUID change(UUID id, WebhookPatch patch, ReceiverRules.Verdict verdict, IfMatch match) {
        return changed(id, match, WebhookEvents.CHANGED, webhook -> {
            if (verdict != null) {
                verdict.orThrow();
                restart(id);
            }
            webhook.change(patch);
        });
    }

    @Transactional
    UUID pause(UUID id, IfMatch match) {
        return changed(id, match, WebhookEvents.PAUSED, Webhook::pause);
    }

    /** It goes on with the message at which it stopped. */
    @Transactional
    UUID resume(UUID id, IfMatch match) {
        return changed(id, match, WebhookEvents.RESUMED, webhook -> {
            webhook.resume();
            restart(id);
        });
    }

    @Transactional
    Made rotateSecret(UUID id, IfMatch match) {
        changed(id, match, WebhookEvents.SECRET_ROTATED, webhook ->
                webhook.rotate(SigningSecret.random(random), clock.instant()));
        return new Made(id, entityManager.find(Webhook.class, id).secret());
    }

    @Transactional
    void remove(UUID id, IfMatch match) {
        changed(id, match, WebhookEvents.REMOVED, entityManager::remove);
    }

    private UUID changed(UUID id, IfMatch match, String event, Consumer<Webhook> change) {
        Webhook webhook = find(id).filter(found -> isOwn(found) || units.isWritable(found.unitId()))
                .orElseThrow(NotFound::new);
        IfMatch.check(match, webhook.version());
        change.accept(webhook);
        webhook.renew(account());
        record(event, webhook);
        return id;
    }

    /** What waits is sent at once: it waited for what is mended now. */
    private void restart(UUID id) {
        entityManager.createQuery("update versioned WebhookDelivery d set d.nextAttemptAt = :now where d.webhookId = :webhook "
                        + "and d.state = :pending and d.nextAttemptAt > :now")
                .setParameter("now", clock.instant()).setParameter("webhook", id)
                .setParameter("pending", DeliveryState.PENDING).executeUpdate();
        entityManager.find(WebhookWork.class, id, LockModeType.PESSIMISTIC_WRITE).restart(clock.instant());
    }

    Optional<Webhook> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Webhook.class, id)).filter(webhook -> isOwn(webhook)
                || caller.has(Role.ADMINISTRATOR) && units.isReadable(webhook.unitId()));
    }

    private boolean isOwn(Webhook webhook) {
        return webhook.isOf(caller.subject());
    }

    private Account account() {
        return new Account(caller.subject(), claimed.ofCaller(), caller.has(Role.READER));
    }

    /** The address may hold a secret of the receiver's, so that others learn its host alone. */
    private void record(String type, Webhook webhook) {
        journal.record(type, WebhookView.path(webhook.id()), webhook.unitId(), Map.of(
                "host", rules.parse(webhook.url()).host(), "types", webhook.types().chosen(), "state", webhook.state()));
    }
}
