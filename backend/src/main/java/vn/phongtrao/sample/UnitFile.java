package vn.phongtrao.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.phongtrao.unit.Interval;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitType;
import vn.phongtrao.unit.UnitVersion;

/** A unit of {@code units.yaml}; each list is in order of time, without gaps. */
record UnitFile(String key, UUID id, List<Typing> types, List<Name> names, List<Parent> parents, List<Code> codes) {

    interface Dated {
        LocalDate validFrom();

        LocalDate validTo();

        default Interval interval() {
            return Interval.of(validFrom(), validTo());
        }
    }

    record Typing(UnitType type, String localTerm, LocalDate validFrom, LocalDate validTo) implements Dated {
    }

    record Name(String name, String nameEn, LocalDate validFrom, LocalDate validTo) implements Dated {
    }

    record Parent(String parent, LocalDate validFrom, LocalDate validTo) implements Dated {
    }

    record Code(String scheme, String code, LocalDate validFrom, LocalDate validTo) implements Dated {
        OfficialCode official() {
            return new OfficialCode(scheme, code);
        }
    }

    UnitFile {
        parents = parents == null ? List.of() : parents;
    }

    /** What it was on all days between two changes, in order of time. */
    List<UnitVersion> versions(Map<String, UUID> ids) {
        SortedSet<LocalDate> days = new TreeSet<>();
        Stream.of(types, names, parents, codes).flatMap(List::stream).map(Dated::interval)
                .forEach(interval -> days.addAll(List.of(interval.from(), interval.to())));
        List<UnitVersion> versions = new ArrayList<>();
        LocalDate from = days.first();
        for (LocalDate to : days.tailSet(from.plusDays(1))) {
            Typing typing = on(types, from).orElseThrow();
            Name name = on(names, from).orElseThrow();
            LocalDate day = from;
            versions.add(new UnitVersion(id,
                    codes.stream().filter(code -> code.interval().contains(day)).map(Code::official).toList(),
                    new Interval(from, to), typing.type(), typing.localTerm(), name.name(), name.nameEn(),
                    on(parents, from).map(row -> UnitVersion.Parent.of(ids.get(row.parent()))).orElse(null)));
            from = to;
        }
        return versions;
    }

    private static <R extends Dated> Optional<R> on(List<R> rows, LocalDate day) {
        return rows.stream().filter(row -> row.interval().contains(day)).findFirst();
    }
}
