package vn.phongtrao.indicator;

/**
 * What targets and figures need to know of an indicator.
 *
 * @param code its stable name
 * @param name its name in Vietnamese
 * @param valueType what kind of answer it asks for
 * @param unitOfMeasure the unit of its figures; {@code YES_NO} and {@code GRADE} for answers of those types
 * @param direction which way it should move
 * @param overUnits how its figures add up over units
 * @param overTime how they add up over time
 */
public record IndicatorDefinition(String code, String name, ValueType valueType, UnitOfMeasure unitOfMeasure,
        Direction direction, Aggregation overUnits, Aggregation overTime) {
}
