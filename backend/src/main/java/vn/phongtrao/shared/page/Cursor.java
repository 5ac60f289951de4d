package vn.phongtrao.shared.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.phongtrao.shared.problem.InvalidParameter;

/**
 * The place after the last row of a page: its sort values. The text is opaque to clients, and holds the order too, so
 * that a cursor of another order is refused instead of misread.
 */
record Cursor(String sort, List<Object> values) {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static Cursor after(Object[] row, List<SortField> order) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            values.add(row[i + 1]);
        }
        return new Cursor(sortText(order), values);
    }

    /** The cursor that the text says, or null where there is none. */
    static Cursor parse(String text, List<SortField> order) {
        if (text == null) {
            return null;
        }
        try {
            List<String> parts = JSON.readValue(
                    Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.US_ASCII)), new TypeReference<>() { });
            if (parts.size() != order.size() + 1 || !sortText(order).equals(parts.get(0))) {
                throw invalid(text);
            }
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                values.add(JSON.convertValue(parts.get(i + 1), order.get(i).valueType()));
            }
            return new Cursor(parts.get(0), values);
        } catch (java.io.IOException | IllegalArgumentException e) {
            throw invalid(text);
        }
    }

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(sort);
        values.forEach(value -> parts.add(value.toString()));
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HQL condition for the rows after this place: {@code a > :k0 or (a = :k0 and b > :k1) or …}. */
    String condition(List<SortField> order) {
        List<String> alternatives = new ArrayList<>();
        for (int last = 0; last < order.size(); last++) {
            List<String> terms = new ArrayList<>();
            for (int i = 0; i < last; i++) {
                terms.add(order.get(i).expression() + " = :keyset" + i);
            }
            SortField field = order.get(last);
            terms.add(field.expression() + (field.descending() ? " < " : " > ") + ":keyset" + last);
            alternatives.add("(" + String.join(" and ", terms) + ")");
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            parameters.put("keyset" + i, values.get(i));
        }
        return parameters;
    }

    private static String sortText(List<SortField> order) {
        return order.stream().map(SortField::text).collect(Collectors.joining(","));
    }

    private static InvalidParameter invalid(String text) {
        return new InvalidParameter("cursor", "InvalidCursor",
                "Use the next of a page that was read with the same sort.", text);
    }
}
