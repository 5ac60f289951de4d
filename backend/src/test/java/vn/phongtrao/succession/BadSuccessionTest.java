package vn.phongtrao.succession;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** Reorganisations that contradict themselves or the units: refused with the place, and nothing changes. */
@QuarkusTest
class BadSuccessionTest {

    private static final String DAY = "2025-07-01";

    private String province;
    private String source;
    private String target;

    @BeforeEach
    void enter() {
        HouseholdsIndicator.enter();
        province = Reform.unit(UnitType.PROVINCE, "Tỉnh Sai", TestUnits.NATION);
        source = Reform.unit(UnitType.COMMUNE, "Xã Nguồn", province);
        target = Reform.unit(UnitType.COMMUNE, "Xã Đích", province);
    }

    private Map<String, Object> merge() {
        return Reform.request("MERGED_INTO", DAY, Reform.edge(source, target, true));
    }

    private ValidatableResponse refused(Map<String, Object> request, String pointer, String code, String value) {
        List<List<Object>> before = List.of(Reform.timeline(source), Reform.timeline(target));
        Response answer = Reform.order(request);
        answer.then().statusCode(422).body("type", equalTo("/problems/invalid-content"))
                .body("violations[0].pointer", equalTo(pointer)).body("violations[0].code", equalTo(code))
                .body("violations[0].value", equalTo(value));
        assertEquals(before, List.of(Reform.timeline(source), Reform.timeline(target)));
        Reform.as("administrator").get(Reform.PATH + "?unit=" + source).then().body("items", hasSize(0));
        return answer.then();
    }

    private static String unit(String name, String parent, String from, String to) {
        Map<String, Object> body = new HashMap<>(Map.of("type", "COMMUNE", "name", name, "parent", parent,
                "validFrom", from));
        if (to != null) {
            body.put("validTo", to);
        }
        return Reform.as("administrator").body(body).post("/api/v1/units").then().statusCode(201).extract().path("id");
    }

    @Test
    void aSourceExistsOnTheDayBefore() {
        String later = unit("Xã Sau", province, DAY, null);
        refused(Reform.request("MERGED_INTO", DAY, Reform.edge(later, target, true)), "/edges/0/from", "NotBegun",
                later).body("violations[0].message", containsString(DAY));
        String earlier = unit("Xã Trước", province, "2000-01-01", "2020-01-01");
        refused(Reform.request("MERGED_INTO", DAY, Reform.edge(earlier, target, true)), "/edges/0/from", "Ended",
                earlier).body("violations[0].message", containsString("2020-01-01"));
    }

    @Test
    void aSuccessorExistsOnTheDay() {
        String ended = unit("Xã Đã Hết", province, "2000-01-01", DAY);
        refused(Reform.request("MERGED_INTO", DAY, Reform.edge(source, ended, true)), "/edges/0/to", "Ended", ended);
        String later = unit("Xã Chưa Có", province, "2025-07-02", null);
        refused(Reform.request("MERGED_INTO", DAY, Reform.edge(source, later, true)), "/edges/0/to", "NotBegun", later);
        String third = Reform.unit(UnitType.COMMUNE, "Xã Ba", province);
        refused(Reform.request("MERGED_INTO", DAY, Reform.edge(source, target, true), Reform.edge(target, third, true)),
                "/edges/0/to", "EndsThatDay", target);
    }

    @Test
    void aUnitThatBeginsWithTheSuccessionIsNoSource() {
        String fresh = UUID.randomUUID().toString();
        Map<String, Object> request = Reform.request("MERGED_INTO", DAY, Reform.edge(fresh, target, true),
                Reform.edge(source, fresh, true));
        request.put("successors", List.of(Reform.successor(fresh, UnitType.COMMUNE, "Xã Mới", province)));
        refused(request, "/edges/0/from", "BeginsThatDay", fresh);
    }

    @Test
    void anEdgeNamesKnownUnits() {
        String nobody = UUID.randomUUID().toString();
        refused(Reform.request("MERGED_INTO", DAY, Reform.edge(source, nobody, true)), "/edges/0/to",
                "UnknownReference", nobody);
        refused(Reform.request("MERGED_INTO", DAY, Reform.edge(nobody, target, true)), "/edges/0/from",
                "UnknownReference", nobody);
    }

    @Test
    void edgesAreToldOnceAndOfOneSortForEachSource() {
        String third = Reform.unit(UnitType.COMMUNE, "Xã Ba", province);
        refused(Reform.request("SPLIT_INTO", DAY, Reform.edge(source, target, false), Reform.edge(source, third, false),
                Reform.edge(source, target, false)), "/edges/2", "DuplicateEdge", target);
        refused(Reform.request("SPLIT_INTO", DAY, Reform.edge(source, target, true), Reform.edge(source, third, false)),
                "/edges/1/whole", "MixedEdges", "false");
        refused(Reform.request("SPLIT_INTO", DAY, Reform.edge(source, target, false)), "/edges/0/whole",
                "PartWithoutRest", "false");
    }

    @Test
    void edgesKindAndDayAreNeeded() {
        Reform.order(Map.of("legalBasis", "Nghị quyết")).then().statusCode(400)
                .body("type", equalTo("/problems/invalid-body"))
                .body("violations.pointer", equalTo(List.of("/kind", "/takesEffectOn", "/edges")));
        Map<String, Object> correction = merge();
        correction.put("corrects", UUID.randomUUID().toString());
        Reform.order(correction).then().statusCode(400)
                .body("violations.pointer", equalTo(List.of("/kind", "/takesEffectOn", "/edges")));
    }

    @Test
    void sharesAreOfPartsFromZeroToOneAndAddUpToOne() {
        String third = Reform.unit(UnitType.COMMUNE, "Xã Ba", province);
        Map<String, Object> whole = Reform.edge(source, target, true);
        whole.put("weights", Map.of("HOUSEHOLDS", 1));
        refused(Reform.request("MERGED_INTO", DAY, whole), "/edges/0/weights", "WeightsOfWhole", "HOUSEHOLDS");
        refused(split(third, 1.5, -0.5), "/edges/0/weights/HOUSEHOLDS", "OutOfRange", "1.5");
        refused(split(third, 0.3, 0.69999999), "/edges/0/weights/HOUSEHOLDS", "NotOne", "0.99999999");
        refused(split(third, 0.123456789, 0.876543211), "/edges/0/weights/HOUSEHOLDS", "TooPrecise", "0.123456789");
        Map<String, Object> unknown = Reform.request("SPLIT_INTO", DAY,
                Reform.part(source, target, Map.of("NO_SUCH_CODE", 0.5)),
                Reform.part(source, third, Map.of("NO_SUCH_CODE", 0.5)));
        refused(unknown, "/edges/0/weights/NO_SUCH_CODE", "UnknownIndicator", "NO_SUCH_CODE");
        Reform.order(split(third, 0.3, 0.7)).then().statusCode(201);
    }

    private Map<String, Object> split(String third, double one, double other) {
        return Reform.request("SPLIT_INTO", DAY, Reform.part(source, target, Map.of("HOUSEHOLDS", one)),
                Reform.part(source, third, Map.of("HOUSEHOLDS", other)));
    }

    @Test
    void aSuccessorsParentExistsForAsLongAsTheSuccessor() {
        String fresh = UUID.randomUUID().toString();
        String ended = unit("Huyện Đã Hết", province, "2000-01-01", "2025-01-01");
        Map<String, Object> request = Reform.request("MERGED_INTO", DAY, Reform.edge(source, fresh, true));
        request.put("successors", List.of(Reform.successor(fresh, UnitType.COMMUNE, "Xã Mới", ended)));
        refused(request, "/successors/0/parent", "OutsideLifetime", ended);
        request.put("successors", List.of(Reform.successor(fresh, UnitType.COMMUNE, "Xã Mới", source)));
        refused(request, "/successors/0/parent", "OutsideLifetime", source);
    }

    @Test
    void noUnitLiesBelowItselfOnAnyDay() {
        String one = UUID.randomUUID().toString();
        String two = UUID.randomUUID().toString();
        Map<String, Object> request = Reform.request("SPLIT_INTO", DAY, Reform.edge(source, one, false),
                Reform.edge(source, two, false));
        request.put("successors", List.of(Reform.successor(one, UnitType.COMMUNE, "Xã Một", two),
                Reform.successor(two, UnitType.COMMUNE, "Xã Hai", one)));
        refused(request, "/successors/0/parent", "UnitCycle", two);

        String area = Reform.unit(UnitType.RESIDENTIAL_AREA, "Ấp Một", target);
        Map<String, Object> change = merge();
        change.put("changes", List.of(Map.of("unit", target, "parent", area)));
        Reform.order(change).then().statusCode(422).body("type", equalTo("/problems/unit-cycle"))
                .body("violations[0].pointer", equalTo("/changes/0/parent"));
        Reform.get(target, DAY).then().body("parent", equalTo(province));
    }

    @Test
    void aCodeHasOneHolderOnADay() {
        String taken = Reform.code();
        TestUnits.enter(UnitType.COMMUNE, "Xã Giữ Mã", taken, province);
        String fresh = UUID.randomUUID().toString();
        Map<String, Object> request = Reform.request("MERGED_INTO", DAY, Reform.edge(source, fresh, true));
        request.put("successors", List.of(Reform.successor(fresh, UnitType.COMMUNE, "Xã Mới", province, taken)));
        Reform.order(request).then().statusCode(409).body("type", equalTo("/problems/code-taken"))
                .body("violations[0].pointer", equalTo("/successors/0/codes"))
                .body("violations[0].value", equalTo(taken));
        Reform.as("administrator").get("/api/v1/units/" + fresh).then().statusCode(404);
        Reform.get(source, DAY).then().body("asOf", equalTo(DAY));
    }

    @Test
    void successorsAndChangesHaveAnEdge() {
        String fresh = UUID.randomUUID().toString();
        Map<String, Object> request = merge();
        request.put("successors", List.of(Reform.successor(fresh, UnitType.COMMUNE, "Xã Thừa", province)));
        refused(request, "/successors/0", "NoEdge", fresh);
        request.put("successors", List.of(Reform.successor(target, UnitType.COMMUNE, "Xã Đích", province)));
        refused(request, "/successors/0/id", "IdTaken", target);
        Map<String, Object> change = merge();
        change.put("changes", List.of(Map.of("unit", province, "name", "Tỉnh Khác")));
        refused(change, "/changes/0/unit", "NoSuccessor", province);
        refused(Reform.request("RENAMED", DAY, Reform.edge(source, source, true)), "/edges/0", "NothingChanges",
                source);
    }

    @Test
    void childrenLieBelowASource() {
        Map<String, Object> request = merge();
        List<Map<String, Object>> children = new ArrayList<>();
        children.add(Map.of("unit", target, "parent", province));
        request.put("children", children);
        refused(request, "/children/0/unit", "NotBelowSource", target);
    }

    @Test
    void aLegalBasisIsRegistered() {
        String nothing = UUID.randomUUID().toString();
        Map<String, Object> request = merge();
        request.put("legalBasisDirective", nothing);
        refused(request, "/legalBasisDirective", "UnknownReference", nothing);
    }

    @Test
    void aUnitAndADayBelongToOneSuccession() {
        String first = Reform.ordered(merge());
        String third = Reform.unit(UnitType.COMMUNE, "Xã Ba", province);
        Reform.order(Reform.request("MERGED_INTO", DAY, Reform.edge(source, third, true))).then().statusCode(409)
                .body("type", equalTo("/problems/unit-already-succeeded"))
                .body("violations[0].pointer", equalTo("/edges/0/from"))
                .body("violations[0].value", equalTo(source))
                .body("succession", equalTo(Reform.PATH + "/" + first));
        Reform.order(Reform.request("MERGED_INTO", "2020-01-01", Reform.edge(source, third, true))).then()
                .statusCode(409).body("type", equalTo("/problems/unit-already-succeeded"));
    }

    @Test
    void anAdministratorReorganisesItsOwnUnitsOnly() {
        String code = Reform.code();
        String own = TestUnits.enter(UnitType.COMMUNE, "Xã Riêng", code, province);
        TestUnits.as("administrator", code)
                .body(Reform.request("MERGED_INTO", DAY, Reform.edge(own, target, true))).post(Reform.PATH)
                .then().statusCode(422).body("violations[0].pointer", equalTo("/edges/0/to"))
                .body("violations[0].code", equalTo("UnknownReference"));
    }
}
