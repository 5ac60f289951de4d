package vn.phongtrao.unit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a batch of versions will do, worked out before anything is written. */
public final class UnitPlan {

    private final Map<UUID, UnitDraft> drafts;
    private final Map<UUID, List<Ancestry.Row>> closure;
    private final List<UnitRefusal> refusals;
    private final Map<Integer, UUID> units = new HashMap<>();

    UnitPlan(Map<UUID, UnitDraft> drafts, Map<UUID, List<Ancestry.Row>> closure, List<UnitRefusal> refusals) {
        this.drafts = drafts;
        this.closure = closure;
        this.refusals = refusals;
        drafts.values().forEach(draft -> draft.versions().forEach(version -> units.put(version, draft.id())));
    }

    /** What is wrong; with anything in it, the batch cannot be entered. */
    public List<UnitRefusal> refusals() {
        return refusals;
    }

    /** How many units are new. */
    public int created() {
        return created(drafts.values()).size();
    }

    /** How many units that stand will be different. */
    public int changed() {
        return changed(drafts.values()).size();
    }

    /** How many units stand already as the batch says. */
    public int unchanged() {
        return drafts.size() - created() - changed();
    }

    /** The unit that a version speaks of, by the version's index; nothing where the version is refused. */
    public Optional<UUID> unitOf(int version) {
        return Optional.ofNullable(units.get(version));
    }

    List<UnitDraft> newDrafts() {
        return created(drafts.values());
    }

    List<UnitDraft> changedDrafts() {
        return changed(drafts.values());
    }

    /** What each new, moved or affected unit will lie at or below. */
    Map<UUID, List<Ancestry.Row>> closure() {
        return closure;
    }

    private static List<UnitDraft> created(Collection<UnitDraft> drafts) {
        return drafts.stream().filter(UnitDraft::isNew).toList();
    }

    private static List<UnitDraft> changed(Collection<UnitDraft> drafts) {
        return drafts.stream().filter(UnitDraft::isChanged).toList();
    }
}
