package vn.phongtrao.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Lays versions beside what stands. What agrees stays; what differs is a change from the version's first day on, and
 * refused where it would deny what stands from that day on; what is stated before a unit's first known day moves that
 * day. An open end says nothing about the end; a stated one ends the unit there.
 */
final class UnitPlanning {

    private final List<UnitVersion> versions;
    private final Map<UUID, StandingUnit> standing;
    private final Set<UUID> writable;
    private final List<UnitRefusal> refusals;
    private final Map<UUID, UnitDraft> drafts;
    private final Map<OfficialCode, List<Span<UUID>>> holders = new HashMap<>();
    /** The unit that stands for an id under which a version proposed a new one. */
    private final Map<UUID, UUID> proposed = new HashMap<>();

    /** @param refusals takes what is wrong */
    UnitPlanning(List<UnitVersion> versions, Map<UUID, StandingUnit> standing, Set<UUID> writable,
            List<UnitRefusal> refusals) {
        this.versions = versions;
        this.standing = standing;
        this.writable = writable;
        this.refusals = refusals;
        this.drafts = new LinkedHashMap<>(new UnitRecognition(versions, standing, writable, refusals).drafts());
    }

    /** The units as they will be, without those that are refused. */
    Map<UUID, UnitDraft> drafts() {
        drafts.values().removeIf(draft -> !live(draft));
        drafts.values().forEach(this::know);
        holdCodes();
        drafts.values().forEach(draft -> draft.versions().stream().map(row -> versions.get(row).id())
                .filter(Objects::nonNull).forEach(id -> proposed.put(id, draft.id())));
        drafts.values().forEach(this::lieBelow);
        return drafts;
    }

    /** Decides from when to when the unit exists. */
    private boolean live(UnitDraft draft) {
        Interval stood = draft.isNew() ? null : draft.standing().lifetime();
        LocalDate last = null;
        for (int row : draft.versions()) {
            Interval interval = versions.get(row).interval();
            if (last != null && interval.from().isBefore(last)) {
                return refuse(row, "validFrom", "OverlappingIntervals", "Another row says something else of the same "
                        + "unit on some of these days.", interval.from());
            }
            boolean gap = last != null && last.isBefore(interval.from());
            if (gap && (stood == null || !stood.contains(new Interval(last, interval.from())))) {
                return refuse(row, "validFrom", "Gap", "Nothing is said of the unit from " + last + " until before "
                        + interval.from() + ".", interval.from());
            }
            if (stood != null && !interval.from().isBefore(stood.to())) {
                return refuse(row, "validFrom", "OutsideLifetime", "The unit ended on " + stood.to() + ".",
                        interval.from());
            }
            last = interval.to();
        }
        LocalDate from = versions.get(draft.versions().get(0)).interval().from();
        if (stood == null) {
            draft.liveFor(new Interval(from, last));
            return true;
        }
        int lastRow = draft.versions().get(draft.versions().size() - 1);
        boolean openEnd = last.equals(Interval.NO_END);
        if (!openEnd && !last.equals(stood.to()) && !stood.to().equals(Interval.NO_END)) {
            return refuse(lastRow, "validTo", "Contradiction", "The unit stands until before " + stood.to() + ".", last);
        }
        if (last.isBefore(stood.from())) {
            return refuse(lastRow, "validTo", "Gap", "The unit is known from " + stood.from() + " on; say what it was "
                    + "until then.", last);
        }
        draft.liveFor(new Interval(from.isBefore(stood.from()) ? from : stood.from(), openEnd ? stood.to() : last));
        return true;
    }

    /** Lays names, types and codes beside those that stand. */
    private void know(UnitDraft draft) {
        List<Span<StandingUnit.Name>> names = new ArrayList<>();
        List<Span<StandingUnit.Type>> types = new ArrayList<>();
        List<Span<StandingUnit.Type>> standingTypes = draft.isNew() ? List.of() : draft.standing().types();
        boolean typeStays = true;
        for (int row : draft.versions()) {
            UnitVersion version = versions.get(row);
            Interval interval = version.interval().intersect(draft.lifetime());
            names.add(new Span<>(interval, new StandingUnit.Name(version.name(), version.nameEn())));
            types.add(new Span<>(interval, new StandingUnit.Type(version.type(), version.localTerm())));
            typeStays &= Span.within(standingTypes, interval).stream()
                    .allMatch(span -> span.value().type() == version.type());
        }
        // A name that differs only in the word for what the unit is says the same, unless that is what changes.
        boolean loosely = typeStays;
        draft.know(overlay(draft, draft.isNew() ? List.of() : draft.standing().names(), names,
                        (stood, said) -> sameName(stood, said, loosely), "name"),
                overlay(draft, standingTypes, types, UnitPlanning::sameType, "type"), codes(draft));
    }

    private static Optional<StandingUnit.Type> sameType(StandingUnit.Type stood, StandingUnit.Type said) {
        boolean sameTerm = stood.localTerm() == null || said.localTerm() == null
                || stood.localTerm().equals(said.localTerm());
        return stood.type() == said.type() && sameTerm
                ? Optional.of(new StandingUnit.Type(stood.type(), given(stood.localTerm(), said.localTerm())))
                : Optional.empty();
    }

    private static Optional<StandingUnit.Name> sameName(StandingUnit.Name stood, StandingUnit.Name said,
            boolean loosely) {
        boolean same = stood.name().equals(said.name()) || loosely && PlaceName.same(stood.name(), said.name());
        boolean sameEn = stood.nameEn() == null || said.nameEn() == null || stood.nameEn().equals(said.nameEn());
        return same && sameEn
                ? Optional.of(new StandingUnit.Name(stood.name(), given(stood.nameEn(), said.nameEn())))
                : Optional.empty();
    }

    private static String given(String stood, String said) {
        return stood == null ? said : stood;
    }

    private List<Span<OfficialCode>> codes(UnitDraft draft) {
        Map<OfficialCode, List<Span<OfficialCode>>> stated = new LinkedHashMap<>();
        if (!draft.isNew()) {
            draft.standing().codes().forEach(code -> stated.put(code.value(), new ArrayList<>()));
        }
        for (int row : draft.versions()) {
            UnitVersion version = versions.get(row);
            version.codes().forEach(code -> stated.computeIfAbsent(code, c -> new ArrayList<>())
                    .add(new Span<>(version.interval().intersect(draft.lifetime()), code)));
        }
        return stated.entrySet().stream().flatMap(code -> Span.overlay(
                        draft.isNew() ? List.of() : draft.standing().codes().stream()
                                .filter(held -> held.value().equals(code.getKey())).toList(),
                        code.getValue(), (stood, said) -> Optional.of(stood), (stood, said) -> { }).stream())
                .map(held -> new Span<>(held.interval().intersect(draft.lifetime()), held.value()))
                .filter(held -> !held.interval().isEmpty())
                .sorted(Comparator.comparing(held -> held.interval().from())).toList();
    }

    /** Refuses a code that two units would hold on a day. */
    private void holdCodes() {
        standing.values().stream().filter(unit -> !drafts.containsKey(unit.id())).forEach(unit -> hold(unit.id(),
                unit.codes()));
        drafts.values().forEach(draft -> hold(draft.id(), draft.codes()));
        holders.forEach((code, spans) -> {
            spans.sort(Comparator.comparing(span -> span.interval().from()));
            for (int i = 1; i < spans.size(); i++) {
                if (spans.get(i - 1).interval().overlaps(spans.get(i).interval())) {
                    refuseTaken(code, spans.get(i - 1), spans.get(i));
                }
            }
        });
    }

    private void hold(UUID unit, List<Span<OfficialCode>> codes) {
        codes.forEach(code -> holders.computeIfAbsent(code.value(), c -> new ArrayList<>())
                .add(new Span<>(code.interval(), unit)));
    }

    private void refuseTaken(OfficialCode code, Span<UUID> one, Span<UUID> other) {
        Span<UUID> refused = drafts.containsKey(other.value()) ? other : one;
        Span<UUID> holder = refused == other ? one : other;
        drafts.get(refused.value()).versions().stream()
                .filter(row -> versions.get(row).interval().overlaps(holder.interval())).findFirst()
                .ifPresent(row -> refuse(row, "code", "CodeTaken", "Another unit holds the code from "
                        + holder.interval().from() + (holder.interval().shownEnd() == null ? " on."
                        : " until before " + holder.interval().to() + "."), code.code()));
    }

    /** Finds the parents and lays them beside those that stand. */
    private void lieBelow(UnitDraft draft) {
        List<Span<UUID>> parents = new ArrayList<>();
        for (int row : draft.versions()) {
            UnitVersion version = versions.get(row);
            Interval interval = version.interval().intersect(draft.lifetime());
            if (version.parent() == null) {
                if (version.type() != UnitType.COUNTRY) {
                    refuse(row, "parent", "NotNull", "Only a country has no parent.", null);
                }
                continue;
            }
            parent(row, version.parent(), interval).filter(parent -> isBelow(row, draft, parent, interval))
                    .ifPresent(parent -> parents.add(new Span<>(interval, parent)));
        }
        draft.lieBelow(overlay(draft, draft.isNew() ? List.of() : draft.standing().parents(), parents,
                (stood, said) -> stood.equals(said) ? Optional.of(stood) : Optional.empty(), "parent"));
    }

    private Optional<UUID> parent(int row, UnitVersion.Parent parent, Interval interval) {
        Optional<UUID> found = parent.id() != null
                ? Optional.of(proposed.getOrDefault(parent.id(), parent.id()))
                .filter(id -> drafts.containsKey(id) || standing.containsKey(id))
                : Span.on(holders.getOrDefault(parent.code(), List.of()), interval.from()).map(Span::value);
        if (found.isEmpty()) {
            refuse(row, "parent", "UnknownParent", "No unit in your reach "
                    + (parent.id() != null ? "has this id." : "holds this code of " + parent.code().scheme() + " on "
                    + interval.from() + "."), parent);
        } else if (!drafts.containsKey(found.get()) && !writable.contains(found.get())) {
            refuse(row, "parent", "UnknownParent", "No unit in your reach is called so on " + interval.from() + ".",
                    parent);
            return Optional.empty();
        }
        return found;
    }

    private boolean isBelow(int row, UnitDraft draft, UUID parent, Interval interval) {
        UnitVersion.Parent stated = versions.get(row).parent();
        if (parent.equals(draft.id())) {
            return refuse(row, "parent", "UnitCycle", "A unit does not lie below itself.", stated);
        }
        Interval exists = drafts.containsKey(parent) ? drafts.get(parent).lifetime() : standing.get(parent).lifetime();
        if (!exists.contains(interval)) {
            return refuse(row, "parent", "OutsideLifetime", "The parent exists only from " + exists.from()
                    + (exists.shownEnd() == null ? " on." : " until before " + exists.to() + "."), stated);
        }
        return true;
    }

    private <V> List<Span<V>> overlay(UnitDraft draft, List<Span<V>> stood, List<Span<V>> said,
            Span.Agreement<V> agreement, String field) {
        return Span.within(Span.overlay(stood, Span.joined(said), agreement, (standingSpan, statedSpan) ->
                draft.versions().stream()
                        .filter(row -> versions.get(row).interval().overlaps(standingSpan.interval()))
                        .filter(row -> versions.get(row).interval().overlaps(statedSpan.interval())).findFirst()
                        .ifPresent(row -> refuse(row, field, "Contradiction", "From " + standingSpan.interval().from()
                                + " on stands: " + shown(standingSpan.value()) + ". A row changes what began earlier "
                                + "than itself; correct what began with it by PATCH.", shown(statedSpan.value())))),
                draft.lifetime());
    }

    private static String shown(Object value) {
        if (value instanceof StandingUnit.Name name) {
            return name.nameEn() == null ? name.name() : name.name() + " (" + name.nameEn() + ")";
        }
        if (value instanceof StandingUnit.Type type) {
            return type.localTerm() == null ? type.type().name() : type.type() + " (" + type.localTerm() + ")";
        }
        return String.valueOf(value);
    }

    private boolean refuse(int version, String field, String code, String message, Object value) {
        refusals.add(new UnitRefusal(version, field, code, message, value));
        return false;
    }
}
