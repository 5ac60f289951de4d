package vn.phongtrao.target;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.phongtrao.unit.UnitType;

/** How a target's structured parts are kept: as the contract's JSON, which is only read with the target. */
final class TargetColumns {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private TargetColumns() {
    }

    private static String write(Object value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String column, TypeReference<T> type) {
        try {
            return column == null ? null : JSON.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An expression. */
    @Converter
    static class OfExpression implements AttributeConverter<Expression, String> {

        @Override
        public String convertToDatabaseColumn(Expression expression) {
            return write(expression);
        }

        @Override
        public Expression convertToEntityAttribute(String column) {
            return read(column, new TypeReference<Expression>() { });
        }
    }

    /** A coverage. */
    @Converter
    static class OfCoverage implements AttributeConverter<Coverage, String> {

        @Override
        public String convertToDatabaseColumn(Coverage coverage) {
            return write(coverage);
        }

        @Override
        public Coverage convertToEntityAttribute(String column) {
            return read(column, new TypeReference<Coverage>() { });
        }
    }

    /** Exclusions. */
    @Converter
    static class OfExclusions implements AttributeConverter<List<Exclusion>, String> {

        @Override
        public String convertToDatabaseColumn(List<Exclusion> exclusions) {
            return write(exclusions);
        }

        @Override
        public List<Exclusion> convertToEntityAttribute(String column) {
            return read(column, new TypeReference<List<Exclusion>>() { });
        }
    }

    /** Other readings; null for none. */
    @Converter
    static class OfReadings implements AttributeConverter<List<TargetReading>, String> {

        @Override
        public String convertToDatabaseColumn(List<TargetReading> readings) {
            return readings == null || readings.isEmpty() ? null : write(readings);
        }

        @Override
        public List<TargetReading> convertToEntityAttribute(String column) {
            return column == null ? List.of() : read(column, new TypeReference<List<TargetReading>>() { });
        }
    }

    /** Unit types, comma separated. */
    @Converter
    static class OfUnitTypes implements AttributeConverter<Set<UnitType>, String> {

        @Override
        public String convertToDatabaseColumn(Set<UnitType> types) {
            return types.stream().sorted().map(UnitType::name).collect(Collectors.joining(","));
        }

        @Override
        public Set<UnitType> convertToEntityAttribute(String column) {
            return Arrays.stream(column.split(",")).map(UnitType::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnitType.class)));
        }
    }
}
