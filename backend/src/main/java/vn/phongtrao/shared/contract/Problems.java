package vn.phongtrao.shared.contract;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import vn.phongtrao.shared.problem.FrameworkProblem;
import vn.phongtrao.shared.problem.ProblemType;

/** Every way to fail, as the contract lists it. */
final class Problems {

    private static final String MEDIA_TYPE = "application/problem+json";

    /** Component names of the answers, by status; sorted, so that every build writes the same contract. */
    static final SortedMap<Integer, String> RESPONSES = Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
            Map.entry(400, "BadRequest"), Map.entry(401, "Unauthorized"), Map.entry(403, "Forbidden"),
            Map.entry(404, "NotFound"), Map.entry(405, "MethodNotAllowed"), Map.entry(406, "NotAcceptable"),
            Map.entry(409, "Conflict"), Map.entry(412, "PreconditionFailed"), Map.entry(413, "ContentTooLarge"),
            Map.entry(415, "UnsupportedMediaType"), Map.entry(422, "UnprocessableContent"),
            Map.entry(428, "PreconditionRequired"), Map.entry(429, "TooManyRequests"),
            Map.entry(500, "InternalError"), Map.entry(503, "Unavailable"))));

    private record Kind(String uri, int status, String title) {
    }

    private final Map<Integer, List<Kind>> byStatus;

    Problems(IndexView index) {
        Map<String, Kind> kinds = new TreeMap<>();
        Arrays.stream(FrameworkProblem.values())
                .forEach(problem -> kinds.put(problem.uri(), new Kind(problem.uri(), problem.status(),
                        problem.title())));
        index.getAnnotations(DotName.createSimple(ProblemType.class)).forEach(annotation -> {
            String uri = "/problems/" + annotation.value().asString();
            kinds.put(uri, new Kind(uri, annotation.value("status").asInt(), annotation.value("title").asString()));
        });
        byStatus = kinds.values().stream().collect(Collectors.groupingBy(Kind::status, TreeMap::new,
                Collectors.toList()));
    }

    /** The schema of every failure: its {@code type} is one of all types. */
    Schema schema() {
        List<Object> types = byStatus.values().stream().flatMap(List::stream)
                .map(Kind::uri).sorted(Comparator.naturalOrder()).collect(Collectors.toList());
        return OASFactory.createSchema()
                .description("A failure (RFC 9457). Which extension members a type has is said at the type.")
                .addType(Schema.SchemaType.OBJECT)
                .required(List.of("type", "status", "title"))
                .addProperty("type", text("Stable name of the failure.").enumeration(types))
                .addProperty("title", text("The same for every occurrence of the type."))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What happened here and how to mend it, in English."))
                .addProperty("instance", text("Path of the request."))
                .addProperty("violations", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY)
                        .description("What is wrong with the request, place by place.")
                        .items(OASFactory.createSchema().ref("#/components/schemas/Violation")))
                .additionalPropertiesSchema(OASFactory.createSchema());
    }

    /** The schema of one thing that is wrong with a request. */
    static Schema violationSchema() {
        return OASFactory.createSchema()
                .description("One thing that is wrong with a request: where, what, and which value.")
                .addType(Schema.SchemaType.OBJECT)
                .required(List.of("code", "message"))
                .addProperty("pointer", text("RFC 6901 pointer into the body; absent for a parameter.")
                        .examples(List.of("/figures/3/raw")))
                .addProperty("parameter", text("Name of the path, query or header parameter; absent for the body.")
                        .examples(List.of("limit")))
                .addProperty("row", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)
                        .description("Of a file: its line, from 1; of a JSON array of rows: its element, from 1.")
                        .examples(List.of(17)))
                .addProperty("column", text("Name of the column, in a file or an array of rows.")
                        .examples(List.of("parentCode")))
                .addProperty("code", text("Stable code that clients translate.").examples(List.of("UnknownField")))
                .addProperty("message", text("What is expected, in English."))
                .addProperty("value", text("The refused value, shortened to 200 characters."));
    }

    /** The answer with a status: the types it can have, and an example of the first. */
    APIResponse response(int status) {
        List<Kind> kinds = byStatus.getOrDefault(status, List.of());
        String description = kinds.stream().map(kind -> "- `" + kind.uri + "`: " + kind.title)
                .collect(Collectors.joining("\n"));
        Map<String, Object> example = new LinkedHashMap<>();
        kinds.stream().findFirst().ifPresent(kind -> {
            example.put("type", kind.uri);
            example.put("status", kind.status);
            example.put("title", kind.title);
        });
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(MEDIA_TYPE, OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                        .example(example)));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
