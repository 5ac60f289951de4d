package vn.phongtrao.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists, counts and searches hold what the same caller would find one by one, and nothing else. */
@QuarkusTest
class ReachOfListsTest {

    /** Lists for signed-in callers whose items can be read one by one too: the table's row of the item says who finds it. */
    static Stream<AccessRow> lists() {
        return AccessRow.all().stream().filter(row -> row.method().equals("GET")
                && !row.answers().get("anonymous").equals("ok") && itemOf(row).isPresent());
    }

    private static Optional<AccessRow> itemOf(AccessRow list) {
        return AccessRow.all().stream().filter(row -> row.operation().equals(list.operation() + "/{id}")).findFirst();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListHasWhatIsInReachAndNothingElse(AccessRow list) {
        AccessRow item = itemOf(list).orElseThrow();
        String collection = list.template().substring(list.template().lastIndexOf('/') + 1);
        List<String> wrong = new ArrayList<>();
        for (String role : list.answers().keySet()) {
            if (!list.answers().get(role).equals("ok") || role.equals("anonymous")) {
                continue;
            }
            for (Relation relation : Relation.values()) {
                String id = Things.id(collection, relation.thing());
                Listed listed = Listed.all(() -> Land.as(role, relation.caller()), list.template());
                boolean expected = item.expected(role, relation).equals("ok");
                if (listed.ids.contains(id) != expected) {
                    wrong.add(role + ", " + relation.word() + (expected ? ": misses " : ": shows ") + id);
                }
                if (listed.total != listed.ids.size()) {
                    wrong.add(role + ", " + relation.word() + ": counts " + listed.total + " of " + listed.ids.size());
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListOfAnotherProvinceTellsNothingOfThisOne(AccessRow list) {
        if (itemOf(list).orElseThrow().reach().contains("foreign")) {
            return;
        }
        for (Place place : List.of(Place.PROVINCE, Place.COMMUNE, Place.SIBLING)) {
            String unit = Land.unit(place);
            for (String role : list.answers().keySet()) {
                if (list.answers().get(role).equals("ok") && !role.equals("anonymous")) {
                    Listed listed = Listed.all(() -> Land.as(role, Place.OTHER_PROVINCE), list.template());
                    assertTrue(listed.text.indexOf(unit) < 0, role + " " + list + " shows " + unit);
                    assertTrue(listed.text.indexOf(Land.name(place)) < 0, role + " " + list + " names " + place);
                }
            }
        }
    }

    @Test
    void aSearchFindsNothingOfAnotherProvince() {
        Response own = Land.as("planner", Place.OTHER_PROVINCE).queryParam("q", Land.mark()).queryParam("count", true)
                .get("/api/v1/units");
        assertEquals(List.of(Land.name(Place.OTHER_PROVINCE)), own.path("items.name"));
        assertEquals(1, own.<Integer>path("total"));
    }

    @Test
    void aUnitThatIsAskedForAsAFilterIsNotToldFromAMissingOne() {
        for (String filter : List.of(Land.unit(Place.PROVINCE), java.util.UUID.randomUUID().toString())) {
            Response answer = Land.as("planner", Place.OTHER_PROVINCE).queryParam("parent", filter)
                    .queryParam("count", true).get("/api/v1/units");
            assertEquals("{\"items\":[],\"total\":0}", answer.asString());
        }
    }

    /** All pages of a list. */
    private record Listed(Set<String> ids, int total, String text) {

        static Listed all(java.util.function.Supplier<RequestSpecification> caller, String path) {
            Set<String> ids = new HashSet<>();
            StringBuilder text = new StringBuilder();
            String cursor = null;
            int total;
            do {
                RequestSpecification request = caller.get().queryParam("limit", 200).queryParam("count", true);
                Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(path);
                page.then().statusCode(200);
                List<String> found = page.path("items.id");
                found.forEach(id -> assertTrue(ids.add(id), path + " repeats " + id));
                text.append(page.asString());
                total = page.path("total");
                cursor = page.path("next");
            } while (cursor != null);
            return new Listed(ids, total, text.toString());
        }
    }
}
