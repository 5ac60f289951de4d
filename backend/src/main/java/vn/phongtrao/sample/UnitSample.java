package vn.phongtrao.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.NewUnit;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitPatch;
import vn.phongtrao.unit.UnitService;

/**
 * Enters the units and their history, all in one transaction.
 *
 * <p>A unit is entered as it was first and changed day by day from there. A parent must exist as long as what is
 * entered below it, and some units outlive their first parent; such a parent is entered without an end and ended when
 * all units are there.
 */
@ApplicationScoped
class UnitSample {

    private final SampleFiles files;
    private final UnitService units;
    private final UnitDirectory directory;
    private final EntityManager entityManager;

    UnitSample(SampleFiles files, UnitService units, UnitDirectory directory, EntityManager entityManager) {
        this.files = files;
        this.units = units;
        this.directory = directory;
        this.entityManager = entityManager;
    }

    /** The id of every unit of the file, by its key. */
    Map<String, UUID> ids() {
        Map<String, UUID> ids = new HashMap<>();
        files.list("units.yaml", UnitFile.class).forEach(unit -> ids.put(unit.key(), unit.id()));
        return ids;
    }

    void load() {
        Map<String, UUID> ids = ids();
        List<UnitFile> all = files.list("units.yaml", UnitFile.class);
        Set<UUID> entered = directory.at(ids.values(), LocalDate.EPOCH).keySet();
        Set<String> outlived = outlived(all);
        List<UnitFile> ending = new ArrayList<>();
        for (UnitFile unit : all) {
            if (entered.contains(unit.id())) {
                continue;
            }
            LocalDate end = outlived.contains(unit.key()) ? null : unit.validTo();
            units.create(asFirstKnown(unit, ids, end));
            unit.changes().forEach(day -> units.change(unit.id(), change(unit, ids, day), new IfMatch("*")));
            // Every flush looks at all that is managed, so a unit that is done is let go.
            entityManager.flush();
            entityManager.clear();
            if (end == null && unit.validTo() != null) {
                ending.add(unit);
            }
        }
        ending.forEach(unit -> units.change(unit.id(), ending(unit), new IfMatch("*")));
    }

    /** The parents that end before a unit that was entered below them, and whatever those lay below. */
    private static Set<String> outlived(List<UnitFile> all) {
        Map<String, UnitFile> byKey = new HashMap<>();
        all.forEach(unit -> byKey.put(unit.key(), unit));
        Set<String> outlived = new HashSet<>();
        for (UnitFile unit : all) {
            if (unit.parents().size() < 2) {
                continue;
            }
            for (UnitFile above = byKey.get(unit.parents().get(0).parent()); above != null;
                    above = above.parents().isEmpty() ? null : byKey.get(above.parents().get(0).parent())) {
                outlived.add(above.key());
            }
        }
        return outlived;
    }

    private static NewUnit asFirstKnown(UnitFile unit, Map<String, UUID> ids, LocalDate end) {
        UnitFile.Typing typing = unit.types().get(0);
        UnitFile.Name name = unit.names().get(0);
        UUID parent = unit.parents().isEmpty() ? null : ids.get(unit.parents().get(0).parent());
        return new NewUnit(unit.id(), typing.type(), typing.localTerm(), name.name(), name.nameEn(), parent,
                unit.codes().stream().map(UnitFile.Code::official).toList(), unit.validFrom(), end);
    }

    private static UnitPatch change(UnitFile unit, Map<String, UUID> ids, LocalDate day) {
        Optional<UnitFile.Typing> typing = unit.beginningOn(day, UnitFile::types);
        Optional<UnitFile.Name> name = unit.beginningOn(day, UnitFile::names);
        Optional<UnitFile.Parent> parent = unit.beginningOn(day, UnitFile::parents);
        return new UnitPatch(day,
                typing.map(row -> Optional.of(row.type())).orElse(null),
                typing.map(row -> Optional.ofNullable(row.localTerm())).orElse(null),
                name.map(row -> Optional.of(row.name())).orElse(null),
                name.map(row -> Optional.ofNullable(row.nameEn())).orElse(null),
                parent.map(row -> Optional.of(ids.get(row.parent()))).orElse(null),
                null, null);
    }

    private static UnitPatch ending(UnitFile unit) {
        LocalDate lastDay = unit.validTo().minusDays(1);
        return new UnitPatch(lastDay, null, null, null, null, null, null, Optional.of(unit.validTo()));
    }
}
