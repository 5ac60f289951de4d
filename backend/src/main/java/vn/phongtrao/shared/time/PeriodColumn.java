package vn.phongtrao.shared.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a period as its one spelling. */
@Converter(autoApply = true)
public class PeriodColumn implements AttributeConverter<Period, String> {

    @Override
    public String convertToDatabaseColumn(Period period) {
        return period == null ? null : period.toString();
    }

    @Override
    public Period convertToEntityAttribute(String column) {
        return column == null ? null : Period.parse(column);
    }
}
