package vn.phongtrao.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * Keeps dimensions as the contract's JSON in one column; they are only ever read with their indicator, and replaced as a
 * whole.
 */
@Converter
@Immutable
class DimensionsColumn implements AttributeConverter<List<Dimension>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectReader DIMENSIONS = JSON.readerForListOf(Dimension.class);
    private static final String NONE = "[]";

    @Override
    public String convertToDatabaseColumn(List<Dimension> dimensions) {
        try {
            return JSON.writeValueAsString(dimensions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Dimension> convertToEntityAttribute(String column) {
        // Most indicators have none, and every read of one would pay for the parser.
        if (NONE.equals(column)) {
            return List.of();
        }
        try {
            return DIMENSIONS.readValue(column);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
