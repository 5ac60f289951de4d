package vn.phongtrao.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.succession.SuccessionGraph;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.TreeRevision;
import vn.phongtrao.unit.UnitDirectory;

/** Turns codes into the part of the tree that they open. */
@ApplicationScoped
class ReachResolver {

    private static final List<String> NATION = List.of("VN");
    private static final int REMEMBERED = 10_000;

    private final UnitDirectory units;
    private final SuccessionGraph successions;
    private final TreeRevision revision;
    private final Clock clock;
    private final Cache<Question, Reach> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** What a reach depends on. It is remembered for the revision of the tree, so no change goes unnoticed. */
    private record Question(List<String> claims, LocalDate day, long revision) {
    }

    ReachResolver(UnitDirectory units, SuccessionGraph successions, TreeRevision revision, Clock clock) {
        this.units = units;
        this.successions = successions;
        this.revision = revision;
        this.clock = clock;
    }

    Reach ofEverything() {
        return ofClaims(NATION);
    }

    /** Codes that name no unit open nothing. */
    Reach ofClaims(List<String> claims) {
        Question question = new Question(List.copyOf(claims), LocalDate.now(clock), revision.current());
        Reach reach = known.getIfPresent(question);
        if (reach == null) {
            reach = resolve(question);
            known.put(question, reach);
        }
        return reach;
    }

    private Reach resolve(Question question) {
        Set<UUID> own = question.claims.stream().map(this::unitOf).flatMap(Optional::stream).collect(Collectors.toSet());
        Set<UUID> writable = successions.withWhollyAbsorbed(own, question.day);
        return new Reach(successions.withPartlyAbsorbed(writable, question.day), writable);
    }

    Optional<UUID> unitOf(String claim) {
        return units.holderOf(OfficialCode.ofClaim(claim), LocalDate.now(clock));
    }
}
