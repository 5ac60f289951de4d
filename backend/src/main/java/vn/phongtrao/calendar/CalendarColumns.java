package vn.phongtrao.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.phongtrao.unit.UnitType;

/** How the few values of a list are kept in one column. */
final class CalendarColumns {

    private CalendarColumns() {
    }

    static String types(Collection<UnitType> types) {
        return types.stream().sorted().map(UnitType::name).collect(Collectors.joining(","));
    }

    static Set<UnitType> types(String column) {
        return Arrays.stream(column.split(",")).filter(name -> !name.isEmpty()).map(UnitType::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnitType.class)));
    }

    /** Days before the due day, the earliest reminder first. */
    @Converter
    static class OfDays implements AttributeConverter<List<Integer>, String> {

        @Override
        public String convertToDatabaseColumn(List<Integer> days) {
            return days.stream().map(String::valueOf).collect(Collectors.joining(","));
        }

        @Override
        public List<Integer> convertToEntityAttribute(String column) {
            return column.isEmpty() ? List.of() : Arrays.stream(column.split(",")).map(Integer::valueOf).toList();
        }
    }
}
