package vn.phongtrao.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.account.ClaimedUnits;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;

/** Makes, shows and removes an account's tokens, and knows whose a secret is. */
@ApplicationScoped
public class CalendarTokenService implements Found.Lookup {

    private static final int SECRET_BYTES = 32;
    private static final long YEARS_VALID = 1;

    private final EntityManager entityManager;
    private final ClaimedUnits units;
    private final Caller caller;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarTokenService(EntityManager entityManager, ClaimedUnits units, Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param secret null for one that was made before */
    record Made(UUID id, String secret) {
    }

    @Override
    public boolean isVisible(UUID id) {
        return own(id).isPresent();
    }

    CalendarTokenView require(UUID id) {
        return CalendarTokenView.of(own(id).orElseThrow(NotFound::new));
    }

    Page<CalendarTokenView> list(PageRequest page) {
        return Listing.of(CalendarToken.class, "CalendarToken t", "t")
                .where("t.subject = :subject", Map.of("subject", caller.subject()))
                .sortable("createdAt", "t.createdAt", Instant.class)
                .unique("id", "t.id", UUID.class)
                .page(entityManager, page, "-createdAt")
                .map(CalendarTokenView::of);
    }

    @Transactional
    Made create(NewCalendarToken request) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        CalendarToken token = new CalendarToken(request, caller.subject(), units.ofCaller(), secret, clock.instant(),
                LocalDate.now(clock).plusYears(YEARS_VALID));
        entityManager.persist(token);
        return new Made(token.id(), secret);
    }

    @Transactional
    void remove(UUID id, IfMatch match) {
        CalendarToken token = own(id).orElseThrow(NotFound::new);
        entityManager.lock(token, LockModeType.PESSIMISTIC_WRITE);
        IfMatch.check(match, token.version());
        entityManager.remove(token);
    }

    /** The codes of units for which a secret stands, while its token works. */
    Optional<List<String>> claimsOf(String secret) {
        return entityManager.createQuery("from CalendarToken t where t.secretHash = :hash and t.validUntil >= :today",
                        CalendarToken.class)
                .setParameter("hash", CalendarToken.hash(secret)).setParameter("today", LocalDate.now(clock))
                .getResultStream().map(CalendarToken::unitClaims).findFirst();
    }

    private Optional<CalendarToken> own(UUID id) {
        return Optional.ofNullable(entityManager.find(CalendarToken.class, id))
                .filter(token -> token.subject().equals(caller.subject()));
    }
}
