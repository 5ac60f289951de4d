package vn.phongtrao.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** A body of the right shape, with the required fields only, made from a schema of the contract and its examples. */
public final class SampleBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SampleBody() {
    }

    /** A value that fits the schema. */
    public static JsonNode of(JsonNode schema) {
        JsonNode resolved = Contract.ofRunningApi().resolved(schema);
        if (schema.path("examples").has(0)) {
            return schema.get("examples").get(0);
        }
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (resolved.path("examples").has(0)) {
            return resolved.get("examples").get(0);
        }
        if (resolved.has("enum")) {
            return resolved.get("enum").get(0);
        }
        JsonNode choice = resolved.has("oneOf") ? resolved.get("oneOf") : resolved.path("anyOf");
        if (choice.has(0)) {
            return of(choice.get(0));
        }
        return ofType(resolved);
    }

    private static JsonNode ofType(JsonNode schema) {
        JsonNode type = schema.path("type").isArray() ? schema.get("type").get(0) : schema.path("type");
        return switch (type.asText("object")) {
            case "string" -> JSON.textNode(ofFormat(schema.path("format").asText()));
            case "integer", "number" -> JSON.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean" -> JSON.booleanNode(true);
            case "array" -> ofItems(schema);
            default -> ofProperties(schema);
        };
    }

    private static String ofFormat(String format) {
        return switch (format) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2024-05-04";
            case "date-time" -> "2024-05-04T07:00:00Z";
            case "uri" -> "https://portal.example/hook";
            default -> "Chữ";
        };
    }

    private static ArrayNode ofItems(JsonNode schema) {
        ArrayNode items = JSON.arrayNode();
        for (int i = 0; i < schema.path("minItems").asInt(0); i++) {
            items.add(of(schema.get("items")));
        }
        return items;
    }

    private static ObjectNode ofProperties(JsonNode schema) {
        ObjectNode object = MAPPER.createObjectNode();
        schema.path("required").forEach(name ->
                object.set(name.asText(), of(schema.path("properties").path(name.asText()))));
        return object;
    }
}
