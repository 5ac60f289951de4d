package vn.phongtrao.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class BatchResourceTest {

    private static final String PATH = "/api/v1/reports";

    private static String commune;
    private static String neighbour;
    private static String campaign;

    @BeforeEach
    void enterCampaignOnce() {
        if (commune == null) {
            String province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Hàng Đợi", "BAT-P", TestUnits.NATION);
            commune = TestUnits.enter(UnitType.COMMUNE, "Xã Hàng Đợi", "BAT-C", province);
            neighbour = TestUnits.enter(UnitType.COMMUNE, "Xã Kế Bên", "BAT-N", province);
            TestIndicators.enter("BAT_REACHED", "HOUSEHOLD");
            TestIndicators.enterWithDimension("BAT_TEAMS", "SELF_MANAGING_TEAM", "teamKind", "WHARF", "BOAT");
            Response defined = TestCampaigns.define("BAT-P", province, "16/KH-BAT", List.of(
                    TestCampaigns.asked("BAT_REACHED", true, "COMMUNE"), TestCampaigns.asked("BAT_TEAMS", false, "COMMUNE")));
            campaign = defined.path("id");
            TestUnits.as("planner", "BAT-P").body(Map.of("code", "FEW", "title", "Không quá 100", "severity", "WARNING",
                    "rule", Map.of("range", Map.of("of", Map.of("indicator", "BAT_REACHED"), "atMost", 100))))
                    .post("/api/v1/campaigns/" + campaign + "/checks").then().statusCode(201);
            TestCampaigns.launch("BAT-P", defined);
        }
    }

    private static RequestSpecification reporter() {
        return TestUnits.as("reporter", "BAT-C");
    }

    private static RequestSpecification approver() {
        return TestUnits.as("approver", "BAT-P");
    }

    private static Map<String, Object> item(String action, String report, Object... members) {
        Map<String, Object> item = new HashMap<>(Map.of("key", UUID.randomUUID().toString(), "action", action));
        if (report != null) {
            item.put("report", report);
        }
        for (int i = 0; i < members.length; i += 2) {
            item.put((String) members[i], members[i + 1]);
        }
        return item;
    }

    private static Map<String, Object> create(String id, String period, String unit) {
        return item("CREATE", null, "content", Map.of("id", id, "campaign", campaign, "unit", unit, "period", period));
    }

    private static Map<String, Object> save(String report, String raw) {
        return item("SAVE", report, "indicator", "BAT_REACHED", "content", Map.of("figure", Map.of("raw", raw)));
    }

    private static Response run(RequestSpecification who, List<Map<String, Object>> items) {
        return who.body(Map.of("items", items)).post(PATH + "/batch");
    }

    @Test
    void aQueueMadeOfflineIsDoneInItsOrderAndASecondTimeHasNoEffect() {
        String report = UUID.randomUUID().toString();
        List<Map<String, Object>> queue = List.of(create(report, "2019-01", commune), save(report, "120"),
                item("SAVE", report, "indicator", "BAT_TEAMS", "dimensions", Map.of("teamKind", "BOAT"),
                        "content", Map.of("figure", Map.of("raw", "2 tổ"))),
                item("REMOVE", report, "indicator", "BAT_TEAMS", "dimensions", Map.of("teamKind", "BOAT"), "ifMatch", "*"),
                item("COMMENT", report, "check", "FEW", "content", Map.of("comment", "Gồm cả hộ tạm trú")),
                item("SUBMIT", report, "ifMatch", "*"));
        Response first = run(reporter(), queue);
        first.then().statusCode(200).body("items.status", contains(201, 200, 200, 204, 200, 200))
                .body("items.key", equalTo(queue.stream().map(item -> item.get("key")).toList()))
                .body("items[1].etag", notNullValue()).body("items[1].body.figure.value", equalTo(120))
                .body("items[3].body", nullValue()).body("items[5].body.status", equalTo("SUBMITTED"));

        Response again = run(reporter(), queue);
        assertEquals(first.asString(), again.asString());
        reporter().get(PATH + "/" + report).then().body("status", equalTo("SUBMITTED")).body("figures", hasSize(1));
        reporter().get(PATH + "?period=2019-01&unit=" + commune).then().body("items", hasSize(1));
    }

    @Test
    void oneItemThatFailsUndoesNothingOfTheOthersAndTellsWhatIsWrong() {
        String report = UUID.randomUUID().toString();
        run(reporter(), List.of(create(report, "2019-02", commune), save(report, "50 người"), save(report, "50"),
                save(report, "51"), item("SAVE", report, "indicator", "BAT_REACHED", "content", Map.of("figure", Map.of("rau", 1))),
                item("SAVE", report, "indicator", "BAT_REACHED"), item("APPROVE", report, "ifMatch", "*"),
                item("SAVE", UUID.randomUUID().toString(), "indicator", "BAT_REACHED"),
                create(UUID.randomUUID().toString(), "2019-02", neighbour),
                item("SUBMIT", report, "ifMatch", "*"))).then().statusCode(200)
                .body("items.status", contains(201, 422, 200, 428, 400, 400, 403, 404, 422, 424))
                .body("items[1].problem.type", equalTo("/problems/wrong-unit-of-measure"))
                .body("items[1].problem.violations[0].pointer", equalTo("/figure/raw"))
                .body("items[3].problem.type", equalTo("/problems/precondition-required"))
                .body("items[4].problem.violations[0].pointer", equalTo("/figure/rau"))
                .body("items[6].problem.type", equalTo("/problems/forbidden"))
                .body("items[8].problem.violations[0].pointer", equalTo("/unit"))
                .body("items[9].problem.type", equalTo("/problems/earlier-item-failed"));
        reporter().get(PATH + "/" + report).then().body("status", equalTo("DRAFT"))
                .body("figures[0].figure.value", equalTo(50));
    }

    @Test
    void twoDevicesThatEditedTheSameDraftAreToldApart() {
        String report = UUID.randomUUID().toString();
        Response started = run(reporter(), List.of(create(report, "2019-03", commune), save(report, "10")));
        String read = started.path("items[1].etag");
        Map<String, Object> one = save(report, "11");
        one.put("ifMatch", read);
        Map<String, Object> other = save(report, "12");
        other.put("ifMatch", read);
        run(reporter(), List.of(one)).then().body("items[0].status", equalTo(200));
        run(reporter(), List.of(other, item("SUBMIT", report, "ifMatch", "*"))).then()
                .body("items.status", contains(412, 424));
        reporter().get(PATH + "/" + report).then().body("figures[0].figure.value", equalTo(11));
    }

    @Test
    void aKeyBelongsToOneContent() {
        String report = UUID.randomUUID().toString();
        Map<String, Object> first = create(report, "2019-04", commune);
        Map<String, Object> second = save(report, "1");
        second.put("key", first.get("key"));
        run(reporter(), List.of(first, second)).then().body("items.status", contains(201, 422))
                .body("items[1].problem.type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void anApproverDecidesOnManyAtOnce() {
        List<Map<String, Object>> decisions = new ArrayList<>();
        for (int month = 5; month <= 7; month++) {
            String report = UUID.randomUUID().toString();
            run(reporter(), List.of(create(report, "2019-0" + month, commune), save(report, "9"),
                    item("SUBMIT", report, "ifMatch", "*"))).then().body("items[2].status", equalTo(200));
            decisions.add(month == 6 ? item("RETURN", report, "ifMatch", "*", "content", Map.of("reason", "Thiếu số hộ của ấp 3"))
                    : item("APPROVE", report, "ifMatch", "*"));
        }
        decisions.add(new HashMap<>(decisions.get(0)));
        decisions.get(3).put("key", UUID.randomUUID().toString());
        run(approver().header("Prefer", "return=minimal"), decisions).then()
                .body("items.status", contains(200, 200, 200, 409)).body("items[0].body", nullValue())
                .body("items[0].etag", notNullValue());
        approver().get(PATH + "?sort=period&unit=" + commune + "&status=APPROVED").then()
                .body("items.period", contains("2019-05", "2019-07"));
    }

    @Test
    void aBatchHasABound() {
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < 201; i++) {
            many.add(save(UUID.randomUUID().toString(), "1"));
        }
        run(reporter(), many).then().statusCode(400).body("violations[0].pointer", equalTo("/items"));
        run(reporter(), List.of()).then().statusCode(400);
    }
}
