package vn.phongtrao.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** Districts of Quảng Ninh that report for 2019 and are communes today, as successions over the API made them. */
@QuarkusTest
class DividedDistrictProgressTest {

    private static final String TODAY = "&view=RESTATED&asOf=2026-11-22";

    private static String province;
    private static String binhLieu;
    private static String baChe;
    private static String haiHa;
    private static Map<String, String> communes;
    private static String undone;
    private static String campaign;

    @BeforeEach
    void enterOnce() {
        if (campaign != null) {
            return;
        }
        province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Quảng Ninh", "DIV-P", TestUnits.NATION);
        binhLieu = TestUnits.enter(UnitType.DISTRICT, "Huyện Bình Liêu", "DIV-BL", province);
        baChe = TestUnits.enter(UnitType.DISTRICT, "Huyện Ba Chẽ", "DIV-BC", province);
        haiHa = TestUnits.enter(UnitType.DISTRICT, "Huyện Hải Hà", "DIV-HH", province);
        TestIndicators.enter("DIV_MODELS", "MODEL");
        Response defined = TestCampaigns.define("DIV-P", province, "31/KH-DIV",
                List.of(TestCampaigns.asked("DIV_MODELS", false, "DISTRICT")));
        TestUnits.as("planner", "DIV-P").body(Map.of("code", "T1", "title", "Mô hình", "periodKind", "YEAR",
                        "appliesTo", List.of("DISTRICT"),
                        "expression", Map.of("indicator", "DIV_MODELS", "op", ">=", "value", 10)))
                .post(defined.header("Location") + "/targets").then().statusCode(201);
        TestCampaigns.launch("DIV-P", defined);
        report(defined, "DIV-BL", binhLieu, "7");
        report(defined, "DIV-BC", baChe, "20");
        report(defined, "DIV-HH", haiHa, "3");

        communes = new LinkedHashMap<>();
        divide(binhLieu, "2025-07-01", "Xã Bình Liêu", null, "Xã Hoành Mô", null, "Xã Lục Hồn", null);
        divide(baChe, "2025-07-01", "Xã Ba Chẽ", "0.75", "Xã Lương Minh", "0.25");
        Response mistaken = divide(haiHa, "2024-01-01", "Xã Nhầm Một", null, "Xã Nhầm Hai", null);
        undone = mistaken.path("id");
        administrator().body(Map.of("corrects", undone, "legalBasis", "Đính chính")).post("/api/v1/successions")
                .then().statusCode(201);
        divide(haiHa, "2030-01-01", "Xã Mai Sau Một", null, "Xã Mai Sau Hai", null);
        campaign = defined.path("id");
    }

    @Test
    void theProvinceAboveAllPartsHasTheWholeOfBoth() {
        planner().get(address(province, TODAY)).then().statusCode(200)
                .body("targets[0].status", equalTo("MET")).body("targets[0].actual.value", equalTo(30))
                .body("targets[0].allocated", nullValue())
                .body("targets[0].units.expected", equalTo(6)).body("targets[0].units.reported", equalTo(3))
                .body("restatement.unplaced", hasSize(1))
                .body("restatement.unplaced[0].unitName", equalTo("Huyện Bình Liêu"))
                .body("restatement.indicators.code", equalTo(List.of("DIV_MODELS")))
                .body("restatement.unplaced[0].shownAt.name", equalTo("Tỉnh Quảng Ninh"))
                .body("restatement.unplaced[0].parts.name",
                        equalTo(List.of("Xã Bình Liêu", "Xã Hoành Mô", "Xã Lục Hồn")))
                .body("restatement.steps", hasSize(2));
    }

    @Test
    void aPartWithoutWeightsHasNoDataAndThePartsWithThemAreAllocated() {
        planner().get(address(communes.get("Xã Hoành Mô"), TODAY)).then().statusCode(200)
                .body("targets[0].status", equalTo("NO_DATA"))
                .body("targets[0].gaps[0].reason", equalTo("SPLIT_WITHOUT_WEIGHTS"))
                .body("targets[0].gaps[0].unitName", equalTo("Huyện Bình Liêu"))
                .body("restatement.sentence", containsString("không chia được"));
        planner().get(address(communes.get("Xã Ba Chẽ"), TODAY)).then().statusCode(200)
                .body("targets[0].status", equalTo("MET")).body("targets[0].actual.value", equalTo(15))
                .body("targets[0].allocated", equalTo(true)).body("targets[0].gaps", nullValue())
                .body("restatement.unplaced", empty());
    }

    @Test
    void theDistrictStandsForTheUnitAboveItsParts() {
        planner().get(address(binhLieu, TODAY)).then().statusCode(200).body("unit", equalTo(province));
    }

    @Test
    void whatWasCorrectedNeverHappenedAndWhatIsToComeHasNotYet() {
        planner().get(address(haiHa, TODAY)).then().statusCode(200).body("unit", equalTo(haiHa))
                .body("targets[0].actual.value", equalTo(3)).body("restatement.steps", empty());
        planner().get(address(province, "&view=RESTATED&asOf=2030-01-01")).then().statusCode(200)
                .body("targets[0].actual.value", equalTo(30)).body("targets[0].units.expected", equalTo(7))
                .body("restatement.unplaced", hasSize(2)).body("restatement.steps", hasSize(3));
    }

    @Test
    void theExplanationLeavesOutAPartsFigureForTheReasonThatItIsCountedAbove() {
        String part = communes.get("Xã Lục Hồn");
        Response progress = planner().get(address(part, TODAY));
        planner().get(progress.<String>path("targets[0].explanation")).then().statusCode(200)
                .body("result.status", equalTo("NO_DATA")).body("inputs", empty())
                .body("leftOut.unitName", equalTo(List.of("Huyện Bình Liêu")))
                .body("leftOut.reason", equalTo(List.of("COUNTED_ABOVE")));
    }

    private static RequestSpecification planner() {
        return TestUnits.as("planner", "DIV-P");
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.of("administrator")).contentType(ContentType.JSON);
    }

    private static String address(String unit, String rest) {
        return "/api/v1/campaigns/" + campaign + "/progress?unit=" + unit + rest;
    }

    private static Response divide(String source, String day, String... partsAndWeights) {
        List<Map<String, Object>> successors = new ArrayList<>();
        List<Map<String, Object>> edges = new ArrayList<>();
        for (int i = 0; i < partsAndWeights.length; i += 2) {
            String id = UUID.randomUUID().toString();
            communes.put(partsAndWeights[i], id);
            successors.add(Map.of("id", id, "type", "COMMUNE", "name", partsAndWeights[i], "parent", province));
            edges.add(partsAndWeights[i + 1] == null ? Map.of("from", source, "to", id, "whole", false)
                    : Map.of("from", source, "to", id, "whole", false,
                            "weights", Map.of("DIV_MODELS", Double.valueOf(partsAndWeights[i + 1]))));
        }
        Response created = administrator().body(Map.of("kind", "SPLIT_INTO", "takesEffectOn", day,
                "legalBasis", "Nghị quyết 1679/NQ-UBTVQH15", "successors", successors, "edges", edges))
                .post("/api/v1/successions");
        created.then().statusCode(201);
        return created;
    }

    private static void report(Response defined, String code, String unit, String models) {
        Response report = TestUnits.as("reporter", code).body(Map.of("campaign", defined.path("id"), "unit", unit,
                "period", "2019", "origin", "ENTERED", "figures",
                List.of(Map.of("indicator", "DIV_MODELS", "figure", Map.of("raw", models))))).post("/api/v1/reports");
        report.then().statusCode(201);
        Response submitted = TestUnits.as("reporter", code).header("If-Match", report.header("ETag"))
                .post(report.header("Location") + "/submit");
        submitted.then().statusCode(200);
        TestUnits.as("approver", "DIV-P").header("If-Match", submitted.header("ETag"))
                .post(report.header("Location") + "/approve").then().statusCode(200);
    }
}
