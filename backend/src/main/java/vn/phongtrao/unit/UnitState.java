package vn.phongtrao.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a unit stands through time, whole: equal states are equal on every day.
 *
 * @param validFrom first day on which it exists
 * @param validTo   first day on which it no longer exists; null without an end
 * @param facts     names, types, parents (without their names) and codes, each in order of time
 */
public record UnitState(LocalDate validFrom, LocalDate validTo, UnitTimeline facts) {

    /** What holds of it on one day. */
    public record Snapshot(UnitType type, String localTerm, String name, String nameEn, UUID parent,
            List<OfficialCode> codes) {
    }

    Interval lifetime() {
        return Interval.of(validFrom, validTo);
    }

    /** The unit on a day; empty where it does not exist then. */
    public Optional<Snapshot> on(LocalDate day) {
        return facts.names().stream().filter(name -> holds(name.validFrom(), name.validTo(), day)).findFirst()
                .flatMap(name -> facts.types().stream()
                        .filter(type -> holds(type.validFrom(), type.validTo(), day)).findFirst()
                        .map(type -> new Snapshot(type.type(), type.localTerm(), name.name(), name.nameEn(),
                                facts.parents().stream()
                                        .filter(parent -> holds(parent.validFrom(), parent.validTo(), day))
                                        .map(UnitTimeline.Parent::parent).findFirst().orElse(null),
                                facts.codes().stream().filter(code -> holds(code.validFrom(), code.validTo(), day))
                                        .map(code -> new OfficialCode(code.scheme(), code.code()))
                                        .sorted(Comparator.comparing(OfficialCode::scheme)).toList())));
    }

    private static boolean holds(LocalDate from, LocalDate to, LocalDate day) {
        return Interval.of(from, to).contains(day);
    }
}
