package vn.phongtrao.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phongtrao.contract.Contract;
import vn.phongtrao.contract.SampleBody;

/**
 * Every operation of the contract, tried by every kind of caller from everywhere in the tree, against one table.
 *
 * <p>Requests that change a thing carry a tag that no version has, and those that create one an empty body, so that the
 * order of checks shows the right and next to nothing changes.
 */
@QuarkusTest
class AccessMatrixTest {

    private static final String ANONYMOUS = "anonymous";
    private static final String WITHOUT_ROLE = "no role";
    private static final String TAG_OF_NO_VERSION = "\"999999999-0\"";

    static Stream<AccessRow> rows() {
        return AccessRow.all().stream();
    }

    @Test
    void theTableNamesEveryOperationOfTheContractOnceAndNoOther() {
        List<String> table = rows().map(AccessRow::operation).sorted().toList();
        Set<String> contract = Contract.ofRunningApi().operations()
                .map(AccessMatrixTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", contract), String.join("\n", table));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCallerIsAnsweredAsTheTableSays(AccessRow row) {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String caller : row.answers().keySet()) {
            for (Relation relation : relations(row, caller)) {
                String expected = row.expected(caller, relation);
                Response answer = send(row, request(caller, relation),
                        Things.path(row.template(), relation.thing()));
                asked++;
                if (!isAsExpected(expected, answer)) {
                    wrong.add(caller + ", " + relation.word() + ": expected " + expected + ", was "
                            + answer.statusCode() + " " + answer.body().asString());
                }
            }
        }
        assertTrue(asked >= row.answers().size(), "Nobody asked");
        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aThingOutOfReachAnswersExactlyAsAMissingOne(AccessRow row) {
        if (!row.namesAThing() || row.reach().contains("foreign")) {
            return;
        }
        for (String caller : row.answers().keySet()) {
            if (!row.answers().get(caller).equals("ok")) {
                continue;
            }
            Response outOfReach = send(row, request(caller, Relation.FOREIGN),
                    Things.path(row.template(), Place.COMMUNE));
            Response missing = send(row, request(caller, Relation.FOREIGN),
                    Things.pathToNothing(row.template()));
            assertEquals(comparable(missing), comparable(outOfReach), caller + " " + row);
        }
    }

    /** Where there is no thing, or nobody, there is little to lie anywhere. */
    private static List<Relation> relations(AccessRow row, String caller) {
        if (caller.equals(ANONYMOUS)) {
            return List.of(Relation.OWN);
        }
        return row.namesAThing() ? List.of(Relation.values()) : List.of(Relation.OWN, Relation.NONE);
    }

    private static boolean isAsExpected(String expected, Response answer) {
        int status = answer.statusCode();
        if (expected.equals("ok")) {
            return status < 500 && status != 401 && status != 403 && status != 404 && status != 405;
        }
        String type = switch (expected) {
            case "401" -> "/problems/unauthorized";
            case "403" -> "/problems/forbidden";
            case "404" -> "/problems/not-found";
            default -> throw new IllegalArgumentException("The table knows ok, 401, 403 and 404, not " + expected);
        };
        return status == Integer.parseInt(expected) && type.equals(answer.path("type"));
    }

    /** Status, headers and body, without what names the request itself. */
    private static String comparable(Response answer) {
        String headers = answer.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("X-Request-Id"))
                .filter(header -> !header.getName().equalsIgnoreCase("Content-Length"))
                .filter(header -> !header.getName().equalsIgnoreCase("RateLimit"))
                .map(header -> header.getName() + ": " + header.getValue()).sorted().collect(Collectors.joining("\n"));
        return answer.statusCode() + "\n" + headers + "\n"
                + answer.body().asString().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static RequestSpecification request(String caller, Relation relation) {
        if (caller.equals(ANONYMOUS)) {
            return given().contentType(ContentType.JSON);
        }
        return Land.as(caller.equals(WITHOUT_ROLE) ? Set.of() : Set.of(caller), relation.caller());
    }

    private static Response send(AccessRow row, RequestSpecification request, String path) {
        request.header("X-Request-Id", UUID.randomUUID().toString());
        if (!row.method().equals("GET")) {
            request.header("If-Match", TAG_OF_NO_VERSION).body(body(row));
        }
        return request.request(row.method(), path);
    }

    /** Of the right shape where a thing is named: whether it may be changed is looked at after the shape. */
    private static String body(AccessRow row) {
        return Contract.ofRunningApi().operations()
                .filter(operation -> row.namesAThing() && row.operation().equals(name(operation)))
                .flatMap(operation -> operation.bodySchema().stream())
                .map(schema -> SampleBody.of(schema).toString()).findFirst().orElse("{}");
    }

    private static String name(Contract.Operation operation) {
        return operation.method().toUpperCase(Locale.ROOT) + " " + operation.path();
    }
}
