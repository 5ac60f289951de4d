package vn.phongtrao.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a rule as the contract's JSON, which is only read with its check. */
@Converter
class RuleColumn implements AttributeConverter<Rule, String> {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Override
    public String convertToDatabaseColumn(Rule rule) {
        try {
            return rule == null ? null : JSON.writeValueAsString(rule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Rule convertToEntityAttribute(String column) {
        try {
            return column == null ? null : JSON.readValue(column, Rule.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
