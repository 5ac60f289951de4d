package vn.phongtrao.indicator;

import java.util.List;

/**
 * What targets and figures need to know of an indicator.
 *
 * @param code its stable name
 * @param name its name in Vietnamese
 * @param nameEn its name in English, if it is known
 * @param valueType what kind of answer it asks for
 * @param unitOfMeasure the unit of its figures; {@code YES_NO} and {@code GRADE} for answers of those types
 * @param direction which way it should move
 * @param overUnits how its figures add up over units
 * @param overTime how they add up over time
 * @param baseline whether it belongs to the unit rather than to a campaign
 * @param visibility who may see its figures
 * @param dimensions by which its figures may be told apart
 */
public record IndicatorDefinition(String code, String name, String nameEn, ValueType valueType,
        UnitOfMeasure unitOfMeasure, Direction direction, Aggregation overUnits, Aggregation overTime, boolean baseline,
        Visibility visibility, List<Dimension> dimensions) {

    /** Whether the dimension has the value. */
    public boolean hasDimension(String dimension, String value) {
        return dimensions.stream().filter(known -> known.code().equals(dimension))
                .flatMap(known -> known.values().stream()).anyMatch(known -> known.code().equals(value));
    }
}
