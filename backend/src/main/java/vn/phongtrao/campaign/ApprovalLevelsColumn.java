package vn.phongtrao.campaign;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.phongtrao.unit.UnitType;

/** Keeps the few levels in one column, in their order; they are only ever read together. */
@Converter
class ApprovalLevelsColumn implements AttributeConverter<List<UnitType>, String> {

    @Override
    public String convertToDatabaseColumn(List<UnitType> levels) {
        return levels == null ? "" : levels.stream().map(UnitType::name).collect(Collectors.joining(","));
    }

    @Override
    public List<UnitType> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty() ? List.of()
                : Arrays.stream(column.split(",")).map(UnitType::valueOf).toList();
    }
}
