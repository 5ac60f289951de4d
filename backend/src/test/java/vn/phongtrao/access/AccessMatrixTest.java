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

/**
 * Every operation of the contract, tried by every kind of caller from everywhere in the tree, against one table.
 *
 * <p>Requests that change something carry an empty body and a tag that no version has, so that the order of checks shows
 * the right and nothing changes.
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
                .map(operation -> operation.method().toUpperCase(Locale.ROOT) + " " + operation.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", contract), String.join("\n", table));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCallerIsAnsweredAsTheTableSays(AccessRow row) {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String caller : row.answers().keySet()) {
            for (Relation relation : row.namesAThing() ? Relation.values() : new Relation[] {Relation.OWN, Relation.NONE}) {
                String expected = row.expected(caller, relation);
                Response answer = send(row.method(), request(caller, relation),
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
            Response outOfReach = send(row.method(), request(caller, Relation.FOREIGN),
                    Things.path(row.template(), Place.COMMUNE));
            Response missing = send(row.method(), request(caller, Relation.FOREIGN),
                    Things.pathToNothing(row.template()));
            assertEquals(comparable(missing), comparable(outOfReach), caller + " " + row);
        }
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
            default -> throw new IllegalArgumentException("The table knows ok, 401 and 403, not " + expected);
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

    private static Response send(String method, RequestSpecification request, String path) {
        request.header("X-Request-Id", UUID.randomUUID().toString());
        if (!method.equals("GET")) {
            request.header("If-Match", TAG_OF_NO_VERSION).body("{}");
        }
        return request.request(method, path);
    }
}
