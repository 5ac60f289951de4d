package vn.phongtrao.target;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Expressions for tests, from JSON with single quotes. */
final class Expressions {

    static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static final String T1 = "{'ratio':{'of':'HOUSEHOLDS_REACHED','to':'HOUSEHOLDS'},'op':'>=','value':75,"
            + "'unitOfMeasure':'PERCENT'}";
    static final String T4 = "{'any':[{'indicator':'NEW_MODELS','op':'>=','value':1},"
            + "{'ratio':{'of':'CONSOLIDATED_MODELS','to':'EXISTING_MODELS'},'op':'>=','value':75,"
            + "'unitOfMeasure':'PERCENT'}]}";
    static final String SAFE = "{'indicator':'SAFE_SECURITY_ORDER','op':'=','value':true}";
    static final String T41 = "{'all':[{'count':{'unitTypes':['COMMUNE'],'where':" + SAFE + "},'op':'>=','value':1},"
            + "{'count':{'unitTypes':['WARD'],'where':" + SAFE + "},'op':'>=','value':1},"
            + "{'count':{'unitTypes':['AGENCY','ENTERPRISE','SCHOOL'],'where':" + SAFE + "},'op':'>=','value':1}]}";

    private Expressions() {
    }

    /** A JSON object in single quotes, as a body to send. */
    static Map<String, Object> map(String text) {
        try {
            return JSON.readValue(text.replace('\'', '"'), new TypeReference<Map<String, Object>>() { });
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Expression read(String text) {
        try {
            return JSON.readValue(text.replace('\'', '"'), Expression.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
