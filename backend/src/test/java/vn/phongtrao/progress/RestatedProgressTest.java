package vn.phongtrao.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.account.SystemCaller;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.shared.text.Folding;
import vn.phongtrao.succession.KnownSuccession;
import vn.phongtrao.succession.SuccessionKind;
import vn.phongtrao.succession.SuccessionService;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/**
 * A province of 2019 that went into its neighbour in 2025, which became a city in 2026. Of its communes Một and Hai became
 * one ward, Ba was renamed, Bốn was divided without weights, Năm with weights for two indicators.
 */
@QuarkusTest
class RestatedProgressTest {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final String RESTATED = "&view=RESTATED&asOf=2026-11-22";

    private static final Map<String, String> UNITS = new HashMap<>();
    private static String campaign;
    private static Response definition;

    @Inject
    SuccessionService successions;
    @Inject
    SystemCaller system;
    @Inject
    EntityManagerFactory factory;

    @BeforeEach
    void enterOnce() {
        if (campaign != null) {
            return;
        }
        unit("Tỉnh Bình Cũ", UnitType.PROVINCE, "VN", "1997-01-01", "2025-07-01");
        unit("Tỉnh Đồng Mới", UnitType.PROVINCE, "VN", "1997-01-01", null);
        for (String old : List.of("Xã Một", "Xã Hai", "Thị trấn Ba", "Xã Bốn", "Xã Năm")) {
            unit(old, old.startsWith("Xã") ? UnitType.COMMUNE : UnitType.TOWNSHIP, "Tỉnh Bình Cũ", "1997-01-01",
                    "2025-07-01");
        }
        for (String young : List.of("Phường Một Hai", "Xã Ba", "Xã Bốn Đông", "Xã Bốn Tây", "Xã Năm Bắc", "Xã Năm Nam")) {
            unit(young, young.startsWith("Xã") ? UnitType.COMMUNE : UnitType.WARD, "Tỉnh Đồng Mới", "2025-07-01", null);
        }
        String municipality = "/api/v1/units/" + id("Tỉnh Đồng Mới");
        RequestSpecification administrator = given().auth().oauth2(Tokens.of("administrator"));
        given().auth().oauth2(Tokens.of("administrator")).contentType("application/json")
                .header("If-Match", administrator.get(municipality).header("ETag"))
                .body(Map.of("effectiveFrom", "2026-04-30", "type", "MUNICIPALITY", "name", "Thành phố Đồng Mới"))
                .patch(municipality).then().statusCode(200);
        record(SuccessionKind.MERGED_INTO, edge("Tỉnh Bình Cũ", "Tỉnh Đồng Mới"));
        record(SuccessionKind.MERGED_INTO, edge("Xã Một", "Phường Một Hai"), edge("Xã Hai", "Phường Một Hai"));
        record(SuccessionKind.RENAMED, edge("Thị trấn Ba", "Xã Ba"));
        record(SuccessionKind.SPLIT_INTO, part("Xã Bốn", "Xã Bốn Đông"), part("Xã Bốn", "Xã Bốn Tây"));
        record(SuccessionKind.SPLIT_INTO, part("Xã Năm", "Xã Năm Bắc", "0.4"), part("Xã Năm", "Xã Năm Nam", "0.6"));

        TestIndicators.enter("RES_REACHED", "HOUSEHOLD");
        TestIndicators.enter("RES_ALL", "HOUSEHOLD");
        TestIndicators.enterYesNo("RES_SAFE");
        definition = TestCampaigns.define(code("Tỉnh Bình Cũ"), id("Tỉnh Bình Cũ"), "31/KH-RES", List.of(
                TestCampaigns.asked("RES_REACHED", false, "COMMUNE", "TOWNSHIP"),
                TestCampaigns.asked("RES_ALL", false, "COMMUNE", "TOWNSHIP"),
                TestCampaigns.asked("RES_SAFE", false, "COMMUNE", "TOWNSHIP")));
        set("T1", "\"expression\":{\"ratio\":{\"of\":\"RES_REACHED\",\"to\":\"RES_ALL\"},\"op\":\">=\",\"value\":75,"
                + "\"unitOfMeasure\":\"PERCENT\"}");
        set("T2", "\"expression\":{\"indicator\":\"RES_SAFE\",\"op\":\"=\",\"value\":true},\"coverage\":{\"op\":\">=\","
                + "\"value\":75,\"unitOfMeasure\":\"PERCENT\",\"evaluation\":\"POOLED\"}");
        TestCampaigns.launch(code("Tỉnh Bình Cũ"), definition);
        report("Xã Một", "100", "90", "Có");
        report("Xã Hai", "300", "trên 200", "Có");
        report("Thị trấn Ba", "50", "40", "Có");
        report("Xã Bốn", "1000", "500", "Có");
        report("Xã Năm", "200", "160", "Có");
        campaign = definition.path("id");
    }

    @Test
    void theProvinceOfThenIsToldOfTheCityOfToday() {
        Response then = ofCity().get(address("?unit=" + id("Tỉnh Bình Cũ")));
        then.then().statusCode(200).body("view", equalTo("AS_REPORTED")).body("restatement", nullValue())
                .body("targets[0].units.expected", equalTo(5));

        ofCity().get(address("?unit=" + id("Tỉnh Đồng Mới") + RESTATED)).then().statusCode(200)
                .body("unitName", equalTo("Thành phố Đồng Mới")).body("view", equalTo("RESTATED"))
                .body("asOf", equalTo("2026-11-22"))
                .body("targets[0].actual", equalTo(then.path("targets[0].actual")))
                .body("targets[0].status", equalTo(then.path("targets[0].status")))
                .body("targets[0].allocated", nullValue())
                .body("targets[0].units.expected", equalTo(6)).body("targets[0].units.reported", equalTo(4))
                .body("targets[0].units.noData", equalTo(2))
                .body("targets[1].units.expected", equalTo(6)).body("targets[1].units.met", equalTo(1))
                .body("targets[1].units.noData", equalTo(5))
                .body("targets[0].children", containsString("&view=RESTATED&asOf=2026-11-22"))
                .body("children.progress", everyItem(containsString("&view=RESTATED&asOf=2026-11-22")))
                .body("restatement.sentence", equalTo("Số liệu kỳ 2019 được tính lại theo đơn vị hành chính ngày "
                        + "22/11/2026: 5 đơn vị đã báo cáo nay thuộc 6 đơn vị sau 6 lần sắp xếp từ 01/07/2025 đến "
                        + "30/04/2026; số liệu của 1 đơn vị bị tách được phân bổ theo tỷ lệ đã công bố; số liệu của 2 "
                        + "đơn vị không chia được nên chỉ tính ở đơn vị cấp trên gần nhất."))
                .body("restatement.sentenceEn", equalTo("The figures of 2019 are told of the administrative units of "
                        + "22/11/2026: 5 units that reported now lie in 6 units after 6 reorganisations from 01/07/2025 "
                        + "to 30/04/2026; the figures of 1 unit that was split are divided by declared shares; the "
                        + "figures of 2 units cannot be divided and count at the nearest unit above only."))
                .body("restatement.stepCount", equalTo(6))
                .body("restatement.steps.find { it.to.unit == ['" + id("Phường Một Hai") + "'] }.from.name",
                        containsInAnyOrder("Xã Một", "Xã Hai"))
                .body("restatement.steps.find { it.to.unit == ['" + id("Phường Một Hai") + "'] }.legalBasis",
                        equalTo("Nghị quyết 1662/NQ-UBTVQH15"))
                .body("restatement.steps.find { it.from.name == ['Tỉnh Bình Cũ'] }.to.name",
                        equalTo(List.of("Tỉnh Đồng Mới")))
                .body("restatement.steps[5].kind", equalTo("UPGRADED"))
                .body("restatement.steps[5].from[0].name", equalTo("Tỉnh Đồng Mới"))
                .body("restatement.steps[5].to[0].name", equalTo("Thành phố Đồng Mới"))
                .body("restatement.steps.find { it.from.name == ['Xã Năm'] }.allocated",
                        equalTo(List.of("RES_ALL", "RES_REACHED")));
    }

    @Test
    void aMergeIsTheSumOfItsIntervalsAndAnswersThatDoNotAddHaveNoData() {
        reporter("Phường Một Hai").get(address("?unit=" + id("Phường Một Hai") + RESTATED)).then().statusCode(200)
                .body("targets[0].actual.qualifier", equalTo("MORE_THAN"))
                .body("targets[0].actual.lower", equalTo(72.5f))
                .body("targets[1].status", equalTo("NO_DATA"))
                .body("targets[1].gaps.reason", equalTo(List.of("NOT_SUMMABLE")))
                .body("restatement.steps", hasSize(1)).body("restatement.unplaced", empty());
        reporter("Xã Ba").get(address("?unit=" + id("Xã Ba") + RESTATED)).then().statusCode(200)
                .body("targets[0].actual.value", equalTo(80)).body("targets[1].status", equalTo("MET"));
    }

    @Test
    void aSplitWithoutWeightsHasNoDataInThePartsAndSaysWhere() {
        ofCity().get(address("?unit=" + id("Xã Bốn Đông") + RESTATED)).then().statusCode(200)
                .body("targets[0].status", equalTo("NO_DATA")).body("targets[0].actual", nullValue())
                .body("targets[0].gaps", hasSize(1))
                .body("targets[0].gaps[0].reason", equalTo("SPLIT_WITHOUT_WEIGHTS"))
                .body("targets[0].gaps[0].unitName", equalTo("Xã Bốn"))
                .body("targets[0].gaps[0].date", equalTo("2025-07-01"))
                .body("targets[0].gaps[0].successions", hasSize(1))
                .body("targets[0].gaps[0].indicators", equalTo(List.of("RES_ALL", "RES_REACHED")))
                .body("targets[0].gaps[0].parts.name", equalTo(List.of("Xã Bốn Tây", "Xã Bốn Đông")))
                .body("targets[0].gaps[0].shownAt.name", equalTo("Thành phố Đồng Mới"));
    }

    @Test
    void declaredWeightsAllocateAndTheResultSaysSo() {
        Response part = ofCity().get(address("?unit=" + id("Xã Năm Bắc") + RESTATED));
        part.then().statusCode(200)
                .body("targets[0].status", equalTo("MET")).body("targets[0].allocated", equalTo(true))
                .body("targets[0].actual.value", equalTo(80))
                .body("targets[1].status", equalTo("NO_DATA"))
                .body("targets[1].gaps.reason", equalTo(List.of("SPLIT_WITHOUT_WEIGHTS")));

        ofCity().get(part.<String>path("targets[0].explanation")).then().statusCode(200)
                .body("result.actual", equalTo(part.path("targets[0].actual")))
                .body("sums.find { it.indicator == 'RES_ALL' }.figure.value", equalTo(80))
                .body("sums.find { it.indicator == 'RES_REACHED' }.figure.value", equalTo(64))
                .body("inputs", hasSize(2)).body("inputs.allocated", everyItem(equalTo(true)))
                .body("inputs[0].figure.raw", notNullValue())
                .body("inputs[0].shares[0].unitName", equalTo("Xã Năm Bắc"))
                .body("inputs[0].shares[0].share", equalTo(0.4f));
    }

    @Test
    void theExplanationsTotalIsThatOfTheProgressInBothViews() {
        for (String query : List.of("?unit=" + id("Tỉnh Bình Cũ"), "?unit=" + id("Tỉnh Đồng Mới") + RESTATED,
                "?unit=" + id("Phường Một Hai") + RESTATED)) {
            Response progress = ofCity().get(address(query));
            progress.then().statusCode(200);
            for (int target = 0; target < 2; target++) {
                ofCity().get(progress.<String>path("targets[" + target + "].explanation")).then().statusCode(200)
                        .body("result.status", equalTo(progress.path("targets[" + target + "].status")))
                        .body("result.actual", equalTo(progress.path("targets[" + target + "].actual")))
                        .body("result.units", equalTo(progress.path("targets[" + target + "].units")))
                        .body("view", equalTo(progress.path("view"))).body("asOf", equalTo(progress.path("asOf")));
            }
        }
        ofCity().get(ofCity().get(address("?unit=" + id("Tỉnh Đồng Mới") + RESTATED))
                        .<String>path("targets[0].explanation")).then()
                .body("sums.find { it.indicator == 'RES_ALL' }.figure.value", equalTo(1650))
                .body("inputs", hasSize(10)).body("leftOut", empty())
                .body("restatement.stepCount", equalTo(6));
    }

    @Test
    void aDayBeforeTheReformShowsTheUnitsOfThen() {
        ofCity().get(address("?unit=" + id("Tỉnh Bình Cũ") + "&view=RESTATED&asOf=2025-06-30")).then().statusCode(200)
                .body("unitName", equalTo("Tỉnh Bình Cũ")).body("targets[0].units.expected", equalTo(5))
                .body("restatement.steps", empty()).body("restatement.sentence", containsString("giữ như đã báo cáo"));
        ofCity().get(address("?unit=" + id("Tỉnh Đồng Mới") + "&view=RESTATED&asOf=2025-06-30")).then().statusCode(200)
                .body("targets[0].applicable", equalTo(false));
    }

    @Test
    void aUnitThatIsNoMoreStandsForWhatItBecame() {
        ofCity().get(address("?unit=" + id("Tỉnh Bình Cũ") + RESTATED)).then().statusCode(200)
                .body("unit", equalTo(id("Tỉnh Đồng Mới")));
        ofCity().get(address("?" + RESTATED.substring(1))).then().statusCode(200)
                .body("unit", equalTo(id("Tỉnh Đồng Mới")));
        ofCity().get(address("?unit=" + id("Xã Bốn") + RESTATED)).then().statusCode(200)
                .body("unit", equalTo(id("Tỉnh Đồng Mới")));
        ofCity().get(address("?view=RESTATED")).then().statusCode(200).body("unit", equalTo(id("Tỉnh Đồng Mới")));
    }

    @Test
    void whoAnswersForAWardTodayReadsWhatItsPredecessorsReportedAndNoMore() {
        reporter("Phường Một Hai").get(address("?unit=" + id("Xã Ba") + RESTATED)).then().statusCode(404);
        reporter("Phường Một Hai").get(address("?unit=" + id("Tỉnh Đồng Mới") + RESTATED)).then().statusCode(404);
        TestUnits.as("planner", code("Tỉnh Bình Cũ")).get(address("?" + RESTATED.substring(1))).then().statusCode(404);
    }

    @Test
    void anyoneReadsWhatIsPublicOfEitherView() {
        String published = "/api/v1/public/campaigns/" + campaign + "/progress?unit=" + id("Tỉnh Đồng Mới");
        given().get(published + RESTATED).then().statusCode(200).body("view", equalTo("RESTATED"))
                .body("targets[0].units.expected", equalTo(6)).body("restatement.steps", hasSize(6))
                .body("children.progress", everyItem(startsWith("/api/v1/public/campaigns/")))
                .body("children.progress", hasItem(containsString("view=RESTATED")))
                .body("targets[0]", not(hasKey("explanation")));
        given().get(published).then().statusCode(200).body("view", equalTo("AS_REPORTED"));
    }

    @Test
    void aRestatementAsksAtMostTwiceAsManyQuestionsOfTheDatabaseAndNoMoreForManyUnitsThanForFew() {
        long asReported = statements("?unit=" + id("Tỉnh Bình Cũ"));
        long city = statements("?unit=" + id("Tỉnh Đồng Mới") + RESTATED);
        long ward = statements("?unit=" + id("Xã Năm Bắc") + RESTATED);

        assertTrue(city <= 2 * asReported, city + " statements restated, " + asReported + " as reported");
        assertTrue(Math.abs(city - ward) <= 6, city + " statements for the city, " + ward + " for a commune");
    }

    /** The fewest of several tries: what runs in the background asks as well. */
    private long statements(String query) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return IntStream.range(0, 5).mapToLong(attempt -> {
                statistics.clear();
                ofCity().get(address(query)).then().statusCode(200);
                return statistics.getPrepareStatementCount();
            }).min().orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void theDayBelongsToTheRestatedView() {
        ofCity().get(address("?asOf=2026-11-22")).then().statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("violations[0].parameter", equalTo("asOf")).body("violations[0].code", equalTo("OnlyRestated"));
        given().get("/api/v1/public/campaigns/" + campaign + "/progress?asOf=2026-11-22").then().statusCode(400);
        ofCity().get(address("?view=TODAY")).then().statusCode(400).body("violations[0].parameter", equalTo("view"));
        ofCity().get(address("?view=RESTATED&asOf=2026-02-30")).then().statusCode(400)
                .body("violations[0].parameter", equalTo("asOf"));
    }

    private static RequestSpecification ofCity() {
        return TestUnits.as("planner", code("Tỉnh Đồng Mới"));
    }

    private static RequestSpecification reporter(String unit) {
        return TestUnits.as("reporter", code(unit));
    }

    private static String address(String query) {
        return "/api/v1/campaigns/" + campaign + "/progress" + query;
    }

    private static String code(String name) {
        return "RES-" + Folding.fold(name).replace(' ', '-');
    }

    private static String id(String name) {
        return name.equals("VN") ? TestUnits.NATION : UNITS.get(name);
    }

    private static void unit(String name, UnitType type, String parent, String from, String to) {
        Map<String, Object> body = new HashMap<>(Map.of("type", type, "name", name, "parent", id(parent),
                "validFrom", from, "codes", List.of(Map.of("scheme", TestUnits.SCHEME, "code", code(name)))));
        if (to != null) {
            body.put("validTo", to);
        }
        UNITS.put(name, given().auth().oauth2(Tokens.of("administrator")).contentType("application/json").body(body)
                .post("/api/v1/units").then().statusCode(201).extract().path("id"));
    }

    private void record(SuccessionKind kind, KnownSuccession.Edge... edges) {
        system.run(() -> successions.record(new KnownSuccession(UUID.randomUUID(), kind, REFORM,
                "Nghị quyết 1662/NQ-UBTVQH15", null, List.of(edges))));
    }

    private static KnownSuccession.Edge edge(String from, String to) {
        return new KnownSuccession.Edge(UUID.fromString(id(from)), UUID.fromString(id(to)), true);
    }

    private static KnownSuccession.Edge part(String from, String to) {
        return new KnownSuccession.Edge(UUID.fromString(id(from)), UUID.fromString(id(to)), false);
    }

    private static KnownSuccession.Edge part(String from, String to, String weight) {
        BigDecimal share = new BigDecimal(weight);
        return new KnownSuccession.Edge(UUID.fromString(id(from)), UUID.fromString(id(to)), false,
                Map.of("RES_REACHED", share, "RES_ALL", share));
    }

    private static void set(String code, String rest) {
        TestUnits.as("planner", code("Tỉnh Bình Cũ")).body("{\"code\":\"" + code + "\",\"title\":\"Chỉ tiêu\","
                        + "\"periodKind\":\"YEAR\",\"appliesTo\":[\"COMMUNE\",\"TOWNSHIP\",\"WARD\"]," + rest + "}")
                .post(definition.header("Location") + "/targets").then().statusCode(201);
    }

    private static void report(String unit, String all, String reached, String safe) {
        Response report = reporter(unit).body(Map.of("campaign", definition.path("id"), "unit", id(unit),
                "period", "2019", "origin", "ENTERED", "figures", List.of(
                        Map.of("indicator", "RES_ALL", "figure", Map.of("raw", all)),
                        Map.of("indicator", "RES_REACHED", "figure", Map.of("raw", reached)),
                        Map.of("indicator", "RES_SAFE", "figure", Map.of("raw", safe))))).post("/api/v1/reports");
        report.then().statusCode(201);
        String location = report.header("Location");
        Response submitted = reporter(unit).header("If-Match", report.header("ETag")).post(location + "/submit");
        submitted.then().statusCode(200);
        TestUnits.as("approver", code("Tỉnh Bình Cũ")).header("If-Match", submitted.header("ETag"))
                .post(location + "/approve").then().statusCode(200);
    }
}
