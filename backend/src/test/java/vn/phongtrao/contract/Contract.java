package vn.phongtrao.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The contract as the API under test publishes it. */
public final class Contract {

    private static final String ADDRESS = "https://phongtrao.example/openapi.json";
    private static Contract running;

    private final JsonNode document;
    private final SchemaRegistry schemas;

    private Contract(String json) {
        try {
            document = new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schemas = SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(ADDRESS, json)));
    }

    /** Reads it once. */
    public static synchronized Contract ofRunningApi() {
        if (running == null) {
            running = new Contract(RestAssured.given(new RequestSpecBuilder().build()).noFilters()
                    .get("/q/openapi?format=json").then().statusCode(200).extract().asString());
        }
        return running;
    }

    /** All operations, as method and path template. */
    public Stream<Operation> operations() {
        return document.get("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(operation -> new Operation(operation.getKey(), path.getKey(), operation.getValue())));
    }

    /** The schema itself, where it is a reference to one. */
    public JsonNode resolved(JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref")) {
            found = document.at(found.get("$ref").asText().substring(1));
        }
        return found;
    }

    /** The operation that a request meets; where two templates fit, the one with fewer parameters. */
    Optional<Operation> operation(String method, String path) {
        return operations()
                .filter(operation -> operation.method.equals(method.toLowerCase(Locale.ROOT)) && operation.fits(path))
                .min(Comparator.comparing(operation -> operation.path.chars().filter(c -> c == '{').count()));
    }

    /** One operation: method in lower case, path template, and its part of the document. */
    public final class Operation {

        private final String method;
        private final String path;
        private final JsonNode node;

        private Operation(String method, String path, JsonNode node) {
            this.method = method;
            this.path = path;
            this.node = node;
        }

        public String method() {
            return method;
        }

        public String path() {
            return path;
        }

        /** The roles that may call it; none means anybody. */
        public List<String> roles() {
            return node.has("x-roles") ? node.get("x-roles").valueStream().map(JsonNode::asText).toList() : List.of();
        }

        public String id() {
            return node.get("operationId").asText();
        }

        /** Its part of the document. */
        public JsonNode node() {
            return node;
        }

        /** Schema of the JSON body, resolved; nothing where it takes none. */
        public Optional<JsonNode> bodySchema() {
            return Stream.of("application/json", "application/merge-patch+json")
                    .map(media -> node.path("requestBody").path("content").path(media).path("schema"))
                    .filter(schema -> !schema.isMissingNode()).findFirst().map(Contract.this::resolved);
        }

        /** Whether the body is a file, in more than one media type. */
        public boolean takesFile() {
            return node.path("requestBody").path("content").has("multipart/form-data");
        }

        public boolean needsBody() {
            return node.path("requestBody").path("required").asBoolean();
        }

        boolean lists(int status) {
            return node.get("responses").has(String.valueOf(status));
        }

        String pointer() {
            return "#/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method;
        }

        Schema schemaOf(int status) {
            JsonNode response = node.get("responses").get(String.valueOf(status));
            String pointer = response.has("$ref") ? response.get("$ref").asText()
                    : pointer() + "/responses/" + status;
            String media = status < 400 ? "application~1json" : "application~1problem+json";
            return schemaAt(pointer + "/content/" + media + "/schema");
        }

        /** What is shown of the body to send; nothing where nothing is. */
        Optional<JsonNode> bodyExample() {
            return example(node.path("requestBody"));
        }

        /** What is shown of the answer; nothing where nothing is. */
        Optional<JsonNode> answerExample() {
            return example(node.path("responses").path("200"));
        }

        boolean answersJson() {
            return node.path("responses").path("200").path("content").has("application/json");
        }

        Schema schemaOfBody() {
            return schemaAt(pointer() + "/requestBody/content/application~1json/schema");
        }

        private static Optional<JsonNode> example(JsonNode described) {
            return Optional.ofNullable(described.path("content").path("application/json").get("example"));
        }

        private Schema schemaAt(String pointer) {
            return schemas.getSchema(
                    SchemaLocation.of(ADDRESS + pointer.replace("{", "%7B").replace("}", "%7D")));
        }

        private boolean fits(String actual) {
            String pattern = Stream.of(path.split("/", -1))
                    .map(step -> step.startsWith("{") ? "[^/]+" : Pattern.quote(step))
                    .reduce((left, right) -> left + "/" + right).orElseThrow();
            return actual.matches(pattern);
        }
    }
}
