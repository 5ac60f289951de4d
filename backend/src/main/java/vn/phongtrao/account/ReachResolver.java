package vn.phongtrao.account;

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
import vn.phongtrao.unit.UnitDirectory;

/** Turns codes into the part of the tree that they open. */
@ApplicationScoped
class ReachResolver {

    private static final List<String> NATION = List.of("VN");

    private final UnitDirectory units;
    private final SuccessionGraph successions;
    private final Clock clock;

    ReachResolver(UnitDirectory units, SuccessionGraph successions, Clock clock) {
        this.units = units;
        this.successions = successions;
        this.clock = clock;
    }

    Reach ofEverything() {
        return ofClaims(NATION);
    }

    /** Codes that name no unit open nothing. */
    Reach ofClaims(List<String> claims) {
        Set<UUID> own = claims.stream().map(this::unitOf).flatMap(Optional::stream).collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        Set<UUID> writable = successions.withWhollyAbsorbed(own, today);
        return new Reach(successions.withPartlyAbsorbed(writable, today), writable);
    }

    Optional<UUID> unitOf(String claim) {
        return units.holderOf(OfficialCode.ofClaim(claim), LocalDate.now(clock));
    }
}
