package vn.phongtrao.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.shared.write.Ids;

/** Finds out which unit each version speaks of: one that stands, or one that it makes. */
final class UnitRecognition {

    private final List<UnitVersion> versions;
    private final Map<UUID, StandingUnit> standing;
    private final Set<UUID> writable;
    private final List<UnitRefusal> refusals;
    private final Map<OfficialCode, List<Span<UUID>>> holders = new HashMap<>();
    private final Map<UUID, UnitDraft> drafts = new LinkedHashMap<>();

    UnitRecognition(List<UnitVersion> versions, Map<UUID, StandingUnit> standing, Set<UUID> writable,
            List<UnitRefusal> refusals) {
        this.versions = versions;
        this.standing = standing;
        this.writable = writable;
        this.refusals = refusals;
        standing.values().forEach(unit -> unit.codes().forEach(code -> holders
                .computeIfAbsent(code.value(), c -> new ArrayList<>())
                .add(new Span<>(code.interval(), unit.id()))));
    }

    /** The units that are spoken of, each with its versions; a version that is refused is in none. */
    Map<UUID, UnitDraft> drafts() {
        Collection<List<Integer>> groups = groups();
        groups.forEach(this::assign);
        drafts.values().forEach(draft -> draft.versions().sort(
                Comparator.comparing(version -> versions.get(version).interval().from())));
        return drafts;
    }

    /** Versions that speak of one unit, whichever it is. */
    private Collection<List<Integer>> groups() {
        Map<Object, List<Integer>> groups = new LinkedHashMap<>();
        Map<OfficialCode, List<Integer>> ofCode = new LinkedHashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            UnitVersion version = versions.get(i);
            if (version.interval().isEmpty()) {
                refuse(i, "validTo", "EndsBeforeStart", "Must be after validFrom.", version.interval().to());
            } else if (version.id() == null && version.codes().isEmpty()) {
                refuse(i, "code", "NotNull", "A code says which unit the row speaks of.", null);
            } else if (version.codes().isEmpty()) {
                groups.computeIfAbsent(version.id(), id -> new ArrayList<>()).add(i);
            } else {
                ofCode.computeIfAbsent(version.codes().get(0), code -> new ArrayList<>()).add(i);
            }
        }
        ofCode.forEach((code, rows) -> {
            rows.sort(Comparator.comparing(row -> versions.get(row).interval().from()));
            Integer last = null;
            Object group = null;
            for (Integer row : rows) {
                if (last != null && versions.get(last).interval().overlaps(versions.get(row).interval())) {
                    refuseOverlap(row, last, code);
                    continue;
                }
                UUID id = versions.get(row).id();
                boolean goesOn = last != null && id == null && versions.get(last).id() == null
                        && versions.get(last).interval().to().equals(versions.get(row).interval().from());
                group = id != null ? id : goesOn ? group : row;
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
                last = row;
            }
        });
        return groups.values();
    }

    private void refuseOverlap(int row, int last, OfficialCode code) {
        boolean same = versions.get(row).interval().equals(versions.get(last).interval());
        refusals.add(new UnitRefusal(row, "code", same ? "DuplicateCode" : "OverlappingIntervals",
                same ? "Another row has the same code for the same days. Keep one of them."
                        : "Another row has the same code on some of these days. Let one end where the other begins.",
                code.code(), last));
    }

    private void assign(List<Integer> group) {
        UnitVersion first = versions.get(group.get(0));
        Optional<UUID> known = Optional.ofNullable(first.id()).filter(standing::containsKey);
        for (int i = 0; known.isEmpty() && i < group.size(); i++) {
            List<Span<UUID>> candidates = candidates(versions.get(group.get(i)));
            if (candidates.stream().map(Span::value).distinct().count() > 1) {
                refuse(group.get(i), "code", "CodeTaken", "Several units held the code one after the other on these "
                        + "days. Split the row where one of them begins.", versions.get(group.get(i)).codes().get(0).code());
                return;
            }
            known = candidates.stream().map(Span::value).findFirst();
        }
        if (known.isPresent() && !writable.contains(known.get())) {
            refuse(group.get(0), "code", "OutsideReach", "A unit outside your reach holds the code on these days.",
                    first.codes().isEmpty() ? first.id() : first.codes().get(0).code());
            return;
        }
        UUID id = known.orElseGet(() -> first.id() == null ? Ids.next() : first.id());
        drafts.computeIfAbsent(id, unit -> new UnitDraft(unit, standing.get(unit))).versions().addAll(group);
    }

    /** Who holds the version's code on its first day; where nobody does, who holds it on any of its days. */
    private List<Span<UUID>> candidates(UnitVersion version) {
        if (version.codes().isEmpty()) {
            return List.of();
        }
        List<Span<UUID>> overlapping = holders.getOrDefault(version.codes().get(0), List.of()).stream()
                .filter(span -> span.interval().overlaps(version.interval())).collect(Collectors.toList());
        return Span.on(overlapping, version.interval().from()).map(List::of).orElse(overlapping);
    }

    private void refuse(int version, String field, String code, String message, Object value) {
        refusals.add(new UnitRefusal(version, field, code, message, value));
    }
}
