package vn.phongtrao.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.unit.UnitBatch;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitPlan;
import vn.phongtrao.unit.UnitVersion;

/**
 * Enters the units and their history, all in one batch. A unit that somebody entered from the national catalogue before,
 * under an id of its own, is the one that holds the code; the sample tells its earlier history.
 */
@ApplicationScoped
class UnitSample {

    private final SampleFiles files;
    private final UnitBatch batch;
    private final UnitDirectory directory;

    UnitSample(SampleFiles files, UnitBatch batch, UnitDirectory directory) {
        this.files = files;
        this.batch = batch;
        this.directory = directory;
    }

    /** The id of every unit of the file, by its key. */
    Map<String, UUID> ids() {
        List<UnitFile> all = files.list("units.yaml", UnitFile.class);
        Set<UUID> entered = entered(all);
        Map<String, UUID> ids = new HashMap<>();
        all.forEach(unit -> ids.put(unit.key(),
                entered.contains(unit.id()) ? unit.id() : knownByCode(unit).orElse(unit.id())));
        return ids;
    }

    void load() {
        List<UnitFile> all = files.list("units.yaml", UnitFile.class);
        Set<UUID> entered = entered(all);
        Map<String, UUID> ids = new HashMap<>();
        all.forEach(unit -> ids.put(unit.key(), unit.id()));
        List<UnitVersion> versions = all.stream()
                .filter(unit -> !entered.contains(unit.id()) && knownByCode(unit).isEmpty())
                .flatMap(unit -> unit.versions(ids).stream()).toList();
        UnitPlan plan = batch.plan(versions);
        if (!plan.refusals().isEmpty()) {
            throw new IllegalStateException("The units of the sample contradict those entered: " + plan.refusals());
        }
        batch.enter(plan, units -> { });
    }

    private Set<UUID> entered(List<UnitFile> all) {
        return directory.at(all.stream().map(UnitFile::id).toList(), LocalDate.EPOCH).keySet();
    }

    /** The unit of another id that is known since the same day under the same code. */
    private Optional<UUID> knownByCode(UnitFile unit) {
        return unit.codes().stream().findFirst()
                .flatMap(code -> directory.holderOn(code.official(), code.validFrom()));
    }
}
