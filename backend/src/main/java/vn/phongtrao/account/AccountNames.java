package vn.phongtrao.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.phongtrao.shared.write.RetriedTransaction;

/** Under which names accounts write, so that those who work on the same reports know each other. */
@ApplicationScoped
public class AccountNames {

    /** Accounts whose name is known to be kept as it is: they are not written again at every change. */
    private static final int REMEMBERED = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final EntityManager entityManager;
    private final Clock clock;
    private final Cache<String, String> kept = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    AccountNames(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Keeps the name that an account's token says now, in a transaction of its own. */
    void keep(String subject, String name) {
        if (!name.equals(kept.getIfPresent(subject))) {
            RetriedTransaction.run(true, LONGEST, () -> entityManager.createNativeQuery(
                            "insert into account_name (subject, name, kept_at) values (:subject, :name, :now) "
                                    + "on duplicate key update name = values(name), kept_at = values(kept_at)")
                    .setParameter("subject", subject).setParameter("name", name)
                    .setParameter("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate());
            kept.put(subject, name);
        }
    }

    /** Names by account, read at once; an account that never wrote by a token with a name has none. */
    public Map<String, String> of(Collection<String> subjects) {
        List<String> asked = subjects.stream().filter(Objects::nonNull).distinct().toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager.createNativeQuery("select subject, name from account_name where subject in (:subjects)")
                .setParameter("subjects", asked).getResultList();
        return rows.stream().map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The name of one account, or null. */
    public String of(String subject) {
        return of(List.of(subject)).get(subject);
    }
}
