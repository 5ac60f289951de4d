package vn.phongtrao.campaign;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.phongtrao.unit.UnitType;

/** Keeps the few types of one indicator in one column; they are only ever read together. */
@Converter
class UnitTypesColumn implements AttributeConverter<Set<UnitType>, String> {

    @Override
    public String convertToDatabaseColumn(Set<UnitType> types) {
        return types == null ? null : types.stream().map(UnitType::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<UnitType> convertToEntityAttribute(String column) {
        return column == null ? null : Arrays.stream(column.split(",")).map(UnitType::valueOf)
                .collect(Collectors.toSet());
    }
}
