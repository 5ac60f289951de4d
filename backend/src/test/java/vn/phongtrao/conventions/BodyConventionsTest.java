package vn.phongtrao.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.access.Land;
import vn.phongtrao.access.Place;
import vn.phongtrao.contract.Contract;
import vn.phongtrao.contract.SampleBody;
import vn.phongtrao.devstack.Tokens;

/** Request bodies: strict, bounded, and refused with the place that is wrong. */
@QuarkusTest
class BodyConventionsTest {

    private static final String TAG_OF_NO_VERSION = "\"999999999-0\"";
    /** Generous for a busy machine; a parser that is not bounded needs minutes. */
    private static final Duration QUICKLY = Duration.ofSeconds(5);
    private final Faults faults = new Faults();

    private Response send(Call call, String body) {
        return call.request().header("If-Match", TAG_OF_NO_VERSION).body(body.getBytes(StandardCharsets.UTF_8))
                .request(call.method(), call.path());
    }

    /** A body of the right shape, in which one field is as given. */
    private Response sendWith(Call call, String field, String value) {
        ObjectNode body = (ObjectNode) SampleBody.of(call.bodySchema().orElseThrow());
        body.putRawValue(field, new RawValue(value));
        return send(call, body.toString());
    }

    @Test
    void anUnknownFieldIsRefusedWhereItStands() {
        for (Call call : Call.withBody()) {
            faults.expectPointer(call, sendWith(call, "nonsense", "1"), "/nonsense", "UnknownField");
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"id\":", "{\"id\":\"", "}", "{'id':1}", "{\"a\":1,}", "{\"a\":NaN}", "{\"a\" 1}", "<a/>",
        "{} {}", "{}x", "\uFEFF\uFEFF{}", "{\"a\":01}", "{\"a\":\"\u0001\"}", "// comment\n{}", "nul"})
    void whatIsNoJsonIsRefused(String body) {
        for (Call call : Call.withBody()) {
            Response answer = send(call, body);
            String type = answer.statusCode() == 400 && "/problems/invalid-body".equals(answer.path("type"))
                    ? "invalid-body" : "malformed-json";
            faults.expectProblem(call + " " + body, answer, 400, type);
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "\"text\"", "1", "true", "null", ""})
    void aBodyThatIsNoObjectIsRefused(String body) {
        boolean absent = body.isEmpty() || body.equals("null");
        for (Call call : Call.withBody()) {
            if (absent && !call.needsBody()) {
                continue;
            }
            faults.expectProblem(call + " <" + body + ">", send(call, body), 400, "invalid-body");
        }
        faults.assertNone();
    }

    @Test
    void anUnknownValueOfAnEnumerationIsRefusedWhereItStands() {
        for (Call call : Call.withBody()) {
            call.bodySchema().orElseThrow().path("properties").properties().forEach(property -> {
                JsonNode schema = Contract.ofRunningApi().resolved(property.getValue());
                if (schema.has("enum")) {
                    String name = property.getKey();
                    for (String value : new String[] {"\"NONSENSE\"", "\"\"", "0", "\" \"", "[]"}) {
                        Response answer = sendWith(call, name, value);
                        faults.expectProblem(call + " " + name + "=" + value, answer, 400, "invalid-body");
                        faults.expect(call + " " + name + "=" + value, ("/" + name).equals(
                                answer.path("violations[0].pointer")), "points elsewhere: " + answer.asString());
                    }
                }
            });
        }
        faults.assertNone();
    }

    @Test
    void aDateAnIdOrATextOfAnotherTypeIsRefusedWhereItStands() {
        Map<String, String[]> wrong = Map.of(
                "date", new String[] {"\"2025-02-30\"", "\"30/06/2025\"", "20250630", "\"\"", "{}", "\"2025-06-30T00:00:00Z\""},
                "uuid", new String[] {"\"nonsense\"", "1", "\"\"", "{}", "\"019345a0-0000-7000-8000-00000000008g\""});
        for (Call call : Call.withBody()) {
            call.bodySchema().orElseThrow().path("properties").properties().forEach(property -> {
                String format = Contract.ofRunningApi().resolved(property.getValue()).path("format").asText();
                for (String value : wrong.getOrDefault(format, new String[0])) {
                    String name = property.getKey();
                    Response answer = sendWith(call, name, value);
                    faults.expectProblem(call + " " + name + "=" + value, answer, 400, "invalid-body");
                    faults.expect(call + " " + name + "=" + value, ("/" + name).equals(
                            answer.path("violations[0].pointer")), "points elsewhere: " + answer.asString());
                }
            });
        }
        faults.assertNone();
    }

    /** Bodies that are JSON and meant to exhaust whoever reads it. */
    enum Bomb {
        DEPTH(() -> "{\"name\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
        DEPTH_OF_OBJECTS(() -> "{\"name\":".repeat(10_000) + "1" + "}".repeat(10_000)),
        LONG_NUMBER(() -> "{\"name\":" + "9".repeat(1_000_000) + "}"),
        LONG_FRACTION(() -> "{\"name\":0." + "9".repeat(1_000_000) + "}"),
        HUGE_EXPONENT(() -> "{\"name\":1e999999999}"),
        LONG_TEXT(() -> "{\"name\":\"" + "x".repeat(1_000_000) + "\"}"),
        LONG_FIELD_NAME(() -> "{\"" + "x".repeat(1_000_000) + "\":1}"),
        MANY_FIELDS(() -> IntStream.range(0, 75_000).mapToObj(i -> "\"k" + i + "\":1")
                .collect(Collectors.joining(",", "{", "}"))),
        DUPLICATE_FIELD(() -> "{\"name\":\"a\",\"name\":\"b\"}"),
        MANY_DUPLICATES(() -> Stream.generate(() -> "\"name\":\"a\"").limit(80_000)
                .collect(Collectors.joining(",", "{", "}")));

        private final Supplier<String> body;

        Bomb(Supplier<String> body) {
            this.body = body;
        }
    }

    @ParameterizedTest
    @EnumSource(Bomb.class)
    void aBodyMeantToExhaustIsRefusedQuickly(Bomb bomb) {
        String body = bomb.body.get();
        for (Call call : Call.withBody()) {
            Response answer = assertTimeout(QUICKLY, () -> send(call, body), call.toString());
            String type = "/problems/malformed-json".equals(answer.path("type")) ? "malformed-json" : "invalid-body";
            faults.expectProblem(call + " " + bomb, answer, 400, type);
            faults.expect(call + " " + bomb, answer.asString().length() < 2_000, "repeats the body");
        }
        faults.assertNone();
    }

    @Test
    void aBodyOfMoreThanOneMebibyteIsTooLarge() {
        String body = "{\"name\":\"" + "x".repeat(1024 * 1024) + "\"}";
        for (Call call : Call.withBody()) {
            faults.expectProblem(call, send(call, body), 413, "content-too-large");
        }
        faults.expectProblem("ten megabytes", send(Call.withBody().get(0), "x".repeat(10_000_000)), 413,
                "content-too-large");
        faults.assertNone();
    }

    @Test
    void aBodyOfUnknownLengthIsCutOffAtTheSameBound() throws Exception {
        byte[] body = ("{\"name\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpRequest chunked = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/units"))
                .header("Authorization", "Bearer " + Tokens.of("administrator"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build();
        HttpResponse<String> answer = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
                .send(chunked, HttpResponse.BodyHandlers.ofString());
        assertEquals(413, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("/problems/content-too-large"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data",
        "application/octet-stream", "text/json", "application/yaml"})
    void aBodyOfAnotherMediaTypeIsNotSupported(String media) {
        for (Call call : Call.withBody()) {
            faults.expectProblem(call + " " + media, call.request().header("If-Match", TAG_OF_NO_VERSION)
                    .config(RestAssured.config().encoderConfig(
                            EncoderConfig.encoderConfig().encodeContentTypeAs(media, ContentType.TEXT)))
                    .contentType(media).body("{}").request(call.method(), call.path()), 415, "unsupported-media-type");
        }
        faults.assertNone();
    }

    static Stream<String> controlCharacters() {
        return Stream.of("\\u0000", "a\\u0000b", "\\u0007", "\\u001b[31m", "\\u007f", "\\u0085");
    }

    @ParameterizedTest
    @MethodSource("controlCharacters")
    void aControlCharacterInATextIsRefusedWhereItStands(String text) {
        for (Call call : Call.withBody()) {
            call.bodySchema().orElseThrow().path("properties").properties().stream()
                    .filter(property -> isText(property.getValue())).limit(1).forEach(property -> {
                        Response answer = sendWith(call, property.getKey(), "\"" + text + "\"");
                        faults.expectPointer(call + " " + property.getKey(), answer, "/" + property.getKey(),
                                "InvalidValue");
                    });
        }
        faults.assertNone();
    }

    @Test
    void whatTheServerDecidesCannotBeSent() {
        for (Call call : Call.withBody()) {
            for (String field : new String[] {"version", "createdBy", "createdAt", "approvedBy", "allowedActions"}) {
                faults.expectPointer(call + " " + field, sendWith(call, field, "\"1\""), "/" + field,
                        "UnknownField");
            }
        }
        faults.assertNone();
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        Response answer = Land.as("administrator", Place.PROVINCE)
                .body(new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, '(', '"', '}'})
                .post("/api/v1/units");
        faults.expectProblem("units", answer, 400, "malformed-json");
        faults.assertNone();
    }

    private static boolean isText(JsonNode schema) {
        JsonNode resolved = Contract.ofRunningApi().resolved(schema);
        return resolved.path("type").asText().equals("string") && !resolved.has("enum") && !resolved.has("format");
    }
}
