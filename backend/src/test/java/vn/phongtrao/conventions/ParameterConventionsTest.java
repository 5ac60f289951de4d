package vn.phongtrao.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.contract.Contract;

/** Path and query parameters: what is unknown or no value of its type is refused by name, everywhere alike. */
@QuarkusTest
class ParameterConventionsTest {

    /** An id that nothing has. */
    private static final String NOTHING = "019345a0-0000-7000-8000-0000000000ff";
    private static final String TAG_OF_NO_VERSION = "\"999999999-0\"";
    private static final List<String> IDS = List.of("id", "variantId", "deliveryId");
    private final Faults faults = new Faults();

    @Test
    void anUnknownQueryParameterIsRefusedByName() {
        for (Call call : Call.all()) {
            faults.expectParameter(call, call.send(call.request().header("If-Match", TAG_OF_NO_VERSION),
                    call.path() + "?nonsense=1"), "nonsense");
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @CsvSource({"limit, -1", "limit, 0", "limit, 201", "limit, x", "limit, 1.5", "limit, 99999999999", "limit, ''",
        "limit, +5%205", "cursor, nonsense", "cursor, e30", "cursor, W10", "cursor, %F0%9F%98%80",
        "sort, nonsense", "sort, -nonsense", "sort, id%3Bdrop%20table%20unit", "sort, --id", "sort, 'id,,id'",
        "sort, (select%201)", "count, maybe", "count, 1"})
    void aListRefusesAPageThatIsNone(String parameter, String value) {
        for (Call call : Call.lists()) {
            faults.expectParameter(call + " " + parameter + "=" + value,
                    call.send(call.request(), call.path() + "?" + parameter + "=" + value), parameter);
        }
        faults.assertNone();
    }

    @Test
    void aCursorOfOneOrderIsRefusedInAnother() {
        for (Call call : Call.lists()) {
            String next = call.request().get(call.path() + "?limit=1&sort=id").path("next");
            if (next != null) {
                faults.expectParameter(call, call.send(call.request(), call.path() + "?sort=-id&cursor=" + next),
                        "cursor");
            }
        }
        faults.assertNone();
    }

    @Test
    void aParameterGivenTwiceIsRefused() {
        for (Call call : Call.lists()) {
            faults.expectParameter(call, call.send(call.request(), call.path() + "?limit=1&limit=200"), "limit");
        }
        faults.assertNone();
    }

    @Test
    void aQueryParameterThatIsNoValueOfItsTypeIsRefusedByName() {
        for (Call call : Call.all()) {
            call.queryParameters().forEach((name, schema) -> {
                if (isNotJustText(schema)) {
                    faults.expectParameter(call + " " + name, call.send(
                            call.request().header("If-Match", TAG_OF_NO_VERSION), call.path() + "?" + name + "=~no~"),
                            name);
                }
            });
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "2025-13-01", "2025-6-30", "30/06/2025", "2025-06-30T00:00:00Z", "today", ""})
    void aDateThatDoesNotExistIsRefused(String date) {
        for (Call call : Call.all()) {
            if (call.queryParameters().containsKey("asOf")) {
                faults.expectParameter(call + " " + date, call.send(call.request(), call.path() + "?asOf=" + date),
                        "asOf");
            }
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "not-a-uuid", "019345a0-0000-7000-8000-00000000008", "019345a0-0000-7000-8000-0000000000840",
        "019345a0000070008000000000000084", "'%20or%201=1", "%00", "1-1-1-1-1", "..%5C..", "019345a0-0000-7000-8000-00000000008g"})
    void anIdThatIsNoUuidIsRefused(String id) {
        for (Call call : Call.all()) {
            for (String parameter : IDS) {
                if (call.template().contains("{" + parameter + "}")) {
                    faults.expectParameter(call + " " + parameter + " " + id, call.send(
                            call.request().header("If-Match", TAG_OF_NO_VERSION), pathWith(call, parameter, id)), parameter);
                }
            }
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%01", "%1B", "%7F", "%0B"})
    void aControlCharacterInAParameterIsRefused(String text) {
        for (Call call : Call.all()) {
            if (call.queryParameters().containsKey("q")) {
                faults.expectParameter(call + " " + text, call.send(call.request(), call.path() + "?q=" + text), "q");
            }
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "%27", "%27%20or%20%271%27=%271", "%5C", "!", "!%25", "%F0%9F%98%80", "%ff",
        "%7B%7B7*7%7D%7D", "%24%7B7*7%7D"})
    void aSearchTakesEveryTextAsText(String text) {
        for (Call call : Call.all()) {
            if (call.queryParameters().containsKey("q")) {
                int status = call.send(call.request(), call.path() + "?q=" + text).statusCode();
                faults.expect(call + " q=" + text, status == 200 || status == 400, "answered " + status);
            }
        }
        faults.assertNone();
    }

    /** The path with one parameter as given, and the others as they may be. */
    private static String pathWith(Call call, String parameter, String value) {
        String path = call.template().replace("{" + parameter + "}", value).replace("{indicator}", "HOUSEHOLDS")
                .replace("{check}", "SOME_REACHED");
        for (String other : IDS) {
            path = path.replace("{" + other + "}", NOTHING);
        }
        return path;
    }

    private static boolean isNotJustText(JsonNode schema) {
        JsonNode resolved = Contract.ofRunningApi().resolved(schema);
        return !resolved.path("type").asText().equals("string") || resolved.has("enum")
                || resolved.path("format").asText().equals("uuid") || resolved.path("format").asText().equals("date");
    }
}
