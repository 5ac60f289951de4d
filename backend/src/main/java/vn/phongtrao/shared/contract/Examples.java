package vn.phongtrao.shared.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Shows what is answered and sent by answers of the system with the real data loaded, kept as
 * {@code contract/examples/<schema>.json}. A page is shown with one item, and a body to send by those fields of the
 * answer that it takes.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Shows an answer. */
    void addTo(Content answer) {
        answer.getMediaTypes().values().forEach(media -> of(media.getSchema()).ifPresent(media::setExample));
    }

    /** Shows a body to send, where the answer to it tells what it could have been. */
    void addTo(Content body, Content answer) {
        Optional<Map<String, Object>> answered = answer.getMediaTypes().values().stream().findFirst()
                .flatMap(media -> of(media.getSchema()));
        body.getMediaTypes().values().forEach(media -> answered
                .flatMap(example -> cut(example, schemas.get(name(media.getSchema()))))
                .ifPresent(media::setExample));
    }

    private Optional<Map<String, Object>> of(Schema schema) {
        String name = name(schema);
        Schema items = name.startsWith("Page") ? schemas.get(name).getProperties().get("items") : null;
        return items == null ? read(name) : of(items.getItems()).map(item -> Map.of("items", List.of(item)));
    }

    private Optional<Map<String, Object>> cut(Map<String, Object> answer, Schema body) {
        if (body == null || body.getProperties() == null) {
            return Optional.empty();
        }
        Map<String, Object> example = fields(answer, body);
        List<String> required = body.getRequired() == null ? List.of() : body.getRequired();
        return !example.isEmpty() && example.keySet().containsAll(required) ? Optional.of(example) : Optional.empty();
    }

    private Map<String, Object> fields(Map<?, ?> answer, Schema body) {
        Map<String, Object> fields = new LinkedHashMap<>();
        answer.forEach((name, value) -> {
            Schema field = body.getProperties().get(name);
            if (field != null) {
                fields.put((String) name, fitted(value, field));
            }
        });
        return fields;
    }

    /** A value as a body takes it: a reference that is shown with what it means is sent as the id alone. */
    private Object fitted(Object value, Schema schema) {
        Schema target = schemas.getOrDefault(name(schema), schema);
        if (value instanceof List<?> list && target.getItems() != null) {
            return list.stream().map(item -> fitted(item, target.getItems())).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return target.getProperties() == null ? map.values().iterator().next() : fields(map, target);
        }
        return value;
    }

    private static String name(Schema schema) {
        String reference = schema == null ? null : schema.getRef();
        return reference == null ? "" : reference.substring(SCHEMAS.length());
    }

    @SuppressWarnings("unchecked")
    private static Optional<Map<String, Object>> read(String schema) {
        try (InputStream file = Examples.class.getResourceAsStream("/contract/examples/" + schema + ".json")) {
            return file == null ? Optional.empty() : Optional.of(JSON.readValue(file, LinkedHashMap.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Example of " + schema + " is no JSON object", e);
        }
    }
}
