package vn.phongtrao.succession;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** What a unit came from and became, and how it is found under what it was called. */
@QuarkusTest
class UnitHistoryTest {

    private static Response history(String unit) {
        Response history = Reform.as("planner").get("/api/v1/units/" + unit + "/history");
        history.then().statusCode(200);
        return history;
    }

    /** The commune goes into a ward in 2025, and the ward with another one into a third in 2026. */
    @Test
    void aHistoryGoesThroughAnyNumberOfStepsInBothDirections() {
        String province = Reform.unit(UnitType.PROVINCE, "Tỉnh Lịch Sử", TestUnits.NATION);
        String commune = Reform.unit(UnitType.COMMUNE, "Xã Đầu", province);
        String sibling = Reform.unit(UnitType.COMMUNE, "Xã Bên", province);
        String ward = Reform.unit(UnitType.WARD, "Phường Giữa", province);
        String directive = CampaignRequests.plan(Reform.as("planner"), province, "1/NQ-HĐND");
        Map<String, Object> first = Reform.request("MERGED_INTO", "2025-07-01", Reform.edge(commune, ward, true));
        first.put("legalBasisDirective", directive);
        Reform.ordered(first);
        Reform.ordered(Reform.request("MERGED_INTO", "2025-08-01", Reform.edge(sibling, ward, true)));
        String last = UUID.randomUUID().toString();
        Map<String, Object> second = Reform.request("MERGED_INTO", "2026-04-30", Reform.edge(ward, last, true));
        second.put("successors", List.of(Reform.successor(last, UnitType.WARD, "Phường Cuối", province)));
        Reform.ordered(second);

        history(commune).then()
                .body("nodes.id", containsInAnyOrder(commune, ward, last))
                .body("edges.date", contains("2025-07-01", "2026-04-30"))
                .body("edges[0].legalBasis", equalTo("Nghị quyết thử"))
                .body("edges[0].legalBasisDirective", equalTo(directive))
                .body("successions", hasSize(1))
                .body("nodes.find { it.id == '" + commune + "' }.validTo", equalTo("2025-07-01"))
                .body("nodes.path", everyItem(contains("Việt Nam", "Tỉnh Lịch Sử")))
                .body("truncated", equalTo(false));
        history(last).then().body("nodes.id", containsInAnyOrder(last, ward, commune, sibling));
        history(ward).then().body("nodes.id", containsInAnyOrder(ward, commune, sibling, last));
        history(province).then().body("nodes.id", contains(province)).body("edges", hasSize(0));
    }

    @Test
    void whatAUnitGaveAwayBeforeIsNoPartOfTheStory() {
        String province = Reform.unit(UnitType.PROVINCE, "Tỉnh Thứ Tự", TestUnits.NATION);
        String giver = Reform.unit(UnitType.COMMUNE, "Xã Cho", province);
        String taker = Reform.unit(UnitType.COMMUNE, "Xã Nhận", province);
        String late = Reform.unit(UnitType.COMMUNE, "Xã Muộn", province);
        Reform.ordered(Reform.request("BOUNDARY_MOVED", "2020-01-01", Reform.edge(giver, taker, false)));
        Reform.ordered(Reform.request("MERGED_INTO", "2025-07-01", Reform.edge(late, giver, true)));
        history(late).then().body("nodes.id", containsInAnyOrder(late, giver));
        history(taker).then().body("nodes.id", containsInAnyOrder(taker, giver));
        history(giver).then().body("nodes.id", containsInAnyOrder(giver, taker, late));
    }

    @Test
    void aHistoryShowsTwoHundredUnitsAndSaysThatThereAreMore() {
        String province = Reform.unit(UnitType.PROVINCE, "Tỉnh Rất Nhiều", TestUnits.NATION);
        String district = Reform.unit(UnitType.DISTRICT, "Huyện Rất Nhiều", province);
        List<String> ids = Stream.generate(() -> UUID.randomUUID().toString()).limit(200).toList();
        Map<String, Object> split = Reform.request("SPLIT_INTO", "2025-07-01");
        split.put("edges", ids.stream().map(id -> Reform.edge(district, id, false)).toList());
        split.put("successors", ids.stream().map(id -> Reform.successor(id, UnitType.COMMUNE, "Xã " + id, province))
                .toList());
        Reform.ordered(split);
        history(district).then().body("nodes", hasSize(200)).body("edges", hasSize(199))
                .body("truncated", equalTo(true));
    }

    @Test
    void whatWasUndoneIsNoPartOfTheStory() {
        String province = Reform.unit(UnitType.PROVINCE, "Tỉnh Hủy", TestUnits.NATION);
        String one = Reform.unit(UnitType.COMMUNE, "Xã Một", province);
        String two = Reform.unit(UnitType.COMMUNE, "Xã Hai", province);
        Reform.correct(Reform.ordered(Reform.request("MERGED_INTO", "2025-07-01", Reform.edge(one, two, true))))
                .then().statusCode(201);
        history(two).then().body("nodes.id", contains(two)).body("successions", hasSize(0));
    }

    @Test
    void aSearchOfAllTimesFindsFormerNamesAndUnitsThatEnded() {
        String mark = Reform.code();
        String province = Reform.unit(UnitType.PROVINCE, "Tỉnh " + mark, TestUnits.NATION);
        String commune = Reform.unit(UnitType.COMMUNE, "Xã Đồng Xoài " + mark, province);
        String ended = Reform.unit(UnitType.COMMUNE, "Xã Tiến Hưng " + mark, province);
        Map<String, Object> renaming = Reform.request("RENAMED", "2024-01-01", Reform.edge(commune, commune, true));
        renaming.put("changes", List.of(Map.of("unit", commune, "name", "Phường Bình Phước " + mark,
                "type", "WARD")));
        Reform.ordered(renaming);
        Reform.ordered(Reform.request("MERGED_INTO", "2025-07-01", Reform.edge(ended, commune, true)));

        Reform.as("planner").queryParam("q", "dong xoai " + mark).get("/api/v1/units").then().body("items", hasSize(0));
        Reform.as("planner").queryParam("q", "dong xoai " + mark).queryParam("everExisted", true).get("/api/v1/units")
                .then().body("items.id", contains(commune)).body("items[0].name", equalTo("Phường Bình Phước " + mark));
        Response all = Reform.as("planner").queryParam("q", "xa").queryParam("parent", province)
                .queryParam("everExisted", true).queryParam("type", "COMMUNE").get("/api/v1/units");
        all.then().body("items.id", containsInAnyOrder(commune, ended))
                .body("items.find { it.id == '" + ended + "' }.validTo", equalTo("2025-07-01"))
                .body("items.find { it.id == '" + ended + "' }.asOf", equalTo("2025-06-30"))
                .body("items.parentName", everyItem(equalTo("Tỉnh " + mark)))
                .body("items.validFrom", everyItem(notNullValue()));
        Reform.as("planner").queryParam("parent", province).get("/api/v1/units").then()
                .body("items.id", contains(commune));
    }

    @Test
    void whoHoldsTodaysCodeReadsTheHistoryOfWhatItAbsorbed() {
        String mine = Reform.code();
        String canTho = TestUnits.enter(UnitType.MUNICIPALITY, "Thành phố Cần Thơ", mine, TestUnits.NATION);
        String socTrang = Reform.unit(UnitType.PROVINCE, "Tỉnh Sóc Trăng", TestUnits.NATION);
        String ended = Reform.unit(UnitType.DISTRICT, "Huyện Cù Lao Dung", socTrang);
        String commune = Reform.unit(UnitType.COMMUNE, "Xã An Thạnh", socTrang);
        String hauGiang = Reform.unit(UnitType.PROVINCE, "Tỉnh Hậu Giang", TestUnits.NATION);
        Reform.ordered(Reform.request("MERGED_INTO", "2020-01-01", Reform.edge(ended, commune, true)));
        TestUnits.as("reporter", mine).get("/api/v1/units/" + socTrang).then().statusCode(404);

        Reform.ordered(Reform.request("MERGED_INTO", "2025-07-01",
                Reform.edge(socTrang, canTho, true), Reform.edge(hauGiang, canTho, false),
                Reform.edge(hauGiang, hauGiang, false)));
        for (String unit : List.of(socTrang, ended, commune, hauGiang)) {
            TestUnits.as("reporter", mine).get("/api/v1/units/" + unit).then().statusCode(200);
            TestUnits.as("reporter", mine).get("/api/v1/units/" + unit + "/history").then().statusCode(200);
        }
        TestUnits.as("reporter", mine).queryParam("asOf", "2025-06-30").get("/api/v1/units").then()
                .body("items.id", hasItem(socTrang));
        // What was absorbed wholly may be changed, what was absorbed in part only read.
        patch(mine, socTrang).then().statusCode(200);
        patch(mine, hauGiang).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    private static Response patch(String code, String unit) {
        return TestUnits.as("administrator", code).header("If-Match",
                        Reform.as("administrator").get("/api/v1/units/" + unit).header("ETag"))
                .body(Map.of("effectiveFrom", "2010-01-01", "nameEn", "Former province"))
                .patch("/api/v1/units/" + unit);
    }

    @Test
    void aCorrectionTakesTheReachAwayAgain() {
        String mine = Reform.code();
        String canTho = TestUnits.enter(UnitType.MUNICIPALITY, "Thành phố Cần Thơ", mine, TestUnits.NATION);
        String socTrang = Reform.unit(UnitType.PROVINCE, "Tỉnh Sóc Trăng", TestUnits.NATION);
        String merged = Reform.ordered(Reform.request("MERGED_INTO", "2025-07-01",
                Reform.edge(socTrang, canTho, true)));
        TestUnits.as("reporter", mine).get("/api/v1/units/" + socTrang).then().statusCode(200);
        Reform.correct(merged).then().statusCode(201);
        TestUnits.as("reporter", mine).get("/api/v1/units/" + socTrang).then().statusCode(404);
    }
}
