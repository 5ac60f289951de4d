package vn.phongtrao.conventions;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.phongtrao.access.Land;
import vn.phongtrao.access.Place;
import vn.phongtrao.access.Things;
import vn.phongtrao.contract.Contract;
import vn.phongtrao.contract.SampleBody;

/** An operation of the contract, as somebody calls it who may, on a thing that is there. */
final class Call {

    private final Contract.Operation operation;

    private Call(Contract.Operation operation) {
        this.operation = operation;
    }

    /** Every operation, in the order of paths. */
    static List<Call> all() {
        return Contract.ofRunningApi().operations().map(Call::new).sorted(Comparator.comparing(Call::toString)).toList();
    }

    /** Those that answer JSON and can be asked without naming anything in the query. */
    static List<Call> reads() {
        return all().stream().filter(call -> call.method().equals("GET") && call.answersJson() && !call.needsParameter())
                .toList();
    }

    private boolean answersJson() {
        return operation.node().path("responses").path("200").path("content").has("application/json");
    }

    private boolean needsParameter() {
        for (JsonNode parameter : operation.node().path("parameters")) {
            if ("query".equals(parameter.path("in").asText()) && parameter.path("required").asBoolean()) {
                return true;
            }
        }
        return false;
    }

    static List<Call> lists() {
        return all().stream().filter(call -> call.queryParameters().containsKey("limit")).toList();
    }

    /** Those that take a JSON body. Files have bounds and problems of their own, which their features test. */
    static List<Call> withBody() {
        return all().stream().filter(call -> call.bodySchema().isPresent() && !call.operation.takesFile()).toList();
    }

    /** Whether the body may not be left out. */
    boolean needsBody() {
        return operation.needsBody();
    }

    /** Those that change what exists and therefore want {@code If-Match}. */
    static List<Call> conditional() {
        return all().stream().filter(call -> call.parameters("header").containsKey("If-Match")).toList();
    }

    String method() {
        return operation.method().toUpperCase(Locale.ROOT);
    }

    String template() {
        return operation.path();
    }

    /** The address of a thing in the land's province. */
    String path() {
        return Things.path(operation.path(), Place.PROVINCE);
    }

    /** Query parameters with their schemas. */
    Map<String, JsonNode> queryParameters() {
        return parameters("query");
    }

    private Map<String, JsonNode> parameters(String place) {
        Map<String, JsonNode> parameters = new HashMap<>();
        operation.node().path("parameters").forEach(parameter -> {
            if (place.equals(parameter.get("in").asText())) {
                parameters.put(parameter.get("name").asText(), parameter.path("schema"));
            }
        });
        return parameters;
    }

    /** Schema of the JSON body, resolved. */
    Optional<JsonNode> bodySchema() {
        return operation.bodySchema();
    }

    /** A request by one who may, with the media type of the operation; no body yet. */
    RequestSpecification request() {
        boolean signsIn = operation.node().path("responses").has("401");
        RequestSpecification request = signsIn ? Land.as(Things.ALL_ROLES, Place.PROVINCE) : given();
        return request.contentType(method().equals("PATCH") ? "application/merge-patch+json" : ContentType.JSON.toString());
    }

    /** Sends the request with a body, where the operation takes one. */
    Response send(RequestSpecification request) {
        return send(request, path());
    }

    /** Sends the request to an address of the same shape. */
    Response send(RequestSpecification request, String path) {
        if (bodySchema().isPresent()) {
            request.body(SampleBody.of(bodySchema().get()).toString());
        }
        return request.urlEncodingEnabled(false).request(method(), path);
    }

    @Override
    public String toString() {
        return operation.path() + " " + method();
    }
}
