package vn.phongtrao.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A unit as a batch will leave it. */
final class UnitDraft {

    private final UUID id;
    private final StandingUnit standing;
    private final List<Integer> versions = new ArrayList<>();
    private Interval lifetime;
    private List<Span<StandingUnit.Name>> names = List.of();
    private List<Span<StandingUnit.Type>> types = List.of();
    private List<Span<UUID>> parents = List.of();
    private List<Span<OfficialCode>> codes = List.of();

    /** @param standing the unit as it stands, or null for a new one */
    UnitDraft(UUID id, StandingUnit standing) {
        this.id = id;
        this.standing = standing;
    }

    UUID id() {
        return id;
    }

    StandingUnit standing() {
        return standing;
    }

    boolean isNew() {
        return standing == null;
    }

    boolean isChanged() {
        return !isNew() && !(lifetime.equals(standing.lifetime()) && names.equals(standing.names())
                && types.equals(standing.types()) && parents.equals(standing.parents())
                && codes.equals(standing.codes()));
    }

    /** Whether what lay at or above it, or below it, may have changed. */
    boolean isMoved() {
        return isNew() || !lifetime.equals(standing.lifetime()) || !parents.equals(standing.parents());
    }

    /** Indexes of the versions that speak of it, in order of time. */
    List<Integer> versions() {
        return versions;
    }

    void liveFor(Interval interval) {
        lifetime = interval;
    }

    void know(List<Span<StandingUnit.Name>> itsNames, List<Span<StandingUnit.Type>> itsTypes,
            List<Span<OfficialCode>> itsCodes) {
        names = itsNames;
        types = itsTypes;
        codes = itsCodes;
    }

    void lieBelow(List<Span<UUID>> itsParents) {
        parents = itsParents;
    }

    Interval lifetime() {
        return lifetime;
    }

    List<Span<StandingUnit.Name>> names() {
        return names;
    }

    List<Span<StandingUnit.Type>> types() {
        return types;
    }

    List<Span<UUID>> parents() {
        return parents;
    }

    List<Span<OfficialCode>> codes() {
        return codes;
    }
}
