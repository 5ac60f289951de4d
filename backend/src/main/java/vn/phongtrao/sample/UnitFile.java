package vn.phongtrao.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitType;

/** A unit of {@code units.yaml}; each list is in order of time, without gaps. */
record UnitFile(String key, UUID id, List<Typing> types, List<Name> names, List<Parent> parents, List<Code> codes) {

    interface Dated {
        LocalDate validFrom();

        LocalDate validTo();
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

    LocalDate validFrom() {
        return names.get(0).validFrom();
    }

    /** The first day on which it no longer exists, or null. */
    LocalDate validTo() {
        return names.get(names.size() - 1).validTo();
    }

    /** The days after the first on which its name, type or parent changes. */
    List<LocalDate> changes() {
        return Stream.of(types, names, parents).flatMap(List::stream).map(Dated::validFrom)
                .filter(validFrom()::isBefore).distinct().sorted().toList();
    }

    /** What begins on the day, if anything does. */
    <R extends Dated> Optional<R> beginningOn(LocalDate day, Function<UnitFile, List<R>> rows) {
        return rows.apply(this).stream().filter(row -> row.validFrom().equals(day)).findFirst();
    }
}
