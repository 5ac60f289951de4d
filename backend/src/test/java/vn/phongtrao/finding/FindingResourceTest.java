package vn.phongtrao.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class FindingResourceTest {

    private static final String PATH = "/api/v1/reports";
    private static final int COMMUNES = 7;

    private static final List<String> UNITS = new ArrayList<>();
    private static String province;
    private static String campaign;

    @BeforeEach
    void enterCampaignOnce() {
        if (province == null) {
            province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Đối Chiếu", "FIND-P", TestUnits.NATION);
            for (int i = 0; i < COMMUNES; i++) {
                UNITS.add(TestUnits.enter(UnitType.COMMUNE, "Xã Đối Chiếu " + i, "FIND-" + i, province));
            }
            TestIndicators.enter("FIND_ALL", "HOUSEHOLD");
            TestIndicators.enter("FIND_REACHED", "HOUSEHOLD");
            Response defined = TestCampaigns.define("FIND-P", province, "15/KH-FIND", List.of(
                    TestCampaigns.asked("FIND_ALL", true, "COMMUNE"), TestCampaigns.asked("FIND_REACHED", false, "COMMUNE")));
            campaign = defined.path("id");
            check("WITHIN", "ERROR", Map.of("compare", Map.of("left", Map.of("indicator", "FIND_REACHED"), "op", "<=",
                    "right", Map.of("indicator", "FIND_ALL"))));
            check("TRIPLED", "WARNING", Map.of("change", Map.of("of", Map.of("indicator", "FIND_ALL"), "factor", 3)));
            check("ODD", "WARNING", Map.of("outlier", Map.of("of", Map.of("indicator", "FIND_ALL"))));
            TestCampaigns.launch("FIND-P", defined);
        }
    }

    private static void check(String code, String severity, Map<String, Object> rule) {
        TestUnits.as("planner", "FIND-P").body(Map.of("code", code, "title", "Quy tắc " + code, "severity", severity,
                "rule", rule)).post("/api/v1/campaigns/" + campaign + "/checks").then().statusCode(201);
    }

    private static RequestSpecification reporter(int commune) {
        return TestUnits.as("reporter", "FIND-" + commune);
    }

    private static String start(int commune, String period, String all, String reached) {
        Response report = reporter(commune).body(Map.of("campaign", campaign, "unit", UNITS.get(commune), "period", period,
                "figures", List.of(answer("FIND_ALL", all), answer("FIND_REACHED", reached)))).post(PATH);
        report.then().statusCode(201);
        return report.header("Location");
    }

    private static Map<String, Object> answer(String indicator, String raw) {
        return Map.of("indicator", indicator, "figure", Map.of("raw", raw));
    }

    private static Response submit(int commune, String report) {
        return reporter(commune).header("If-Match", "*").post(report + "/submit");
    }

    private static void approved(int commune, String period, String all) {
        String report = start(commune, period, all, "1");
        reporter(commune).get(report + "/checks").<List<Map<String, Object>>>path("items").stream()
                .filter(finding -> "VIOLATED".equals(finding.get("outcome")))
                .forEach(finding -> comment(commune, report, (String) finding.get("check")).then().statusCode(200));
        submit(commune, report).then().statusCode(200);
        TestUnits.as("approver", "FIND-P").header("If-Match", "*").post(report + "/approve").then().statusCode(200);
    }

    private static Response comment(int commune, String report, String check) {
        return reporter(commune).body(Map.of("comment", "Đã đối chiếu với sổ hộ khẩu"))
                .put(report + "/checks/" + check + "/comment");
    }

    @Test
    void aViolatedErrorKeepsAReportFromBeingSubmitted() {
        String report = start(0, "2019-01", "100", "120");
        reporter(0).get(report + "/checks").then().statusCode(200).body("submittable", equalTo(false))
                .body("items.check", contains("WITHIN", "ODD", "TRIPLED"))
                .body("items[0].outcome", equalTo("VIOLATED")).body("items[0].severity", equalTo("ERROR"))
                .body("items[0].values.role", contains("OWN", "COMPARED_WITH"))
                .body("items[0].values.figure.value", contains(120, 100))
                .body("items[0].message", equalTo("The rule does not hold: FIND_REACHED is 120, FIND_ALL is 100."))
                .body("items[1].outcome", equalTo("UNDECIDED")).body("items[1].because", contains("FEW_SIBLINGS"))
                .body("items[2].because", contains("NO_PREVIOUS"));

        submit(0, report).then().statusCode(422).body("type", equalTo("/problems/checks-failed"))
                .body("violations", hasSize(1)).body("violations[0].pointer", equalTo("/figures/1"))
                .body("violations[0].code", equalTo("CheckViolated")).body("violations[0].value", equalTo("WITHIN"))
                .body("findings[0].check", equalTo("WITHIN"));
        // A comment does not help against an error.
        comment(0, report, "WITHIN").then().statusCode(200);
        submit(0, report).then().statusCode(422);

        reporter(0).header("If-Match", "*").body(Map.of("figure", Map.of("raw", "99")))
                .put(report + "/figures/FIND_REACHED").then().statusCode(200);
        submit(0, report).then().statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void aFigureThatMayBeRightHoldsNothingUp() {
        String report = start(0, "2019-02", "100", "khoảng 105");
        reporter(0).get(report + "/checks").then().body("items.find { it.check == 'WITHIN' }.outcome", equalTo("UNDECIDED"))
                .body("items.find { it.check == 'WITHIN' }.because", contains("OPEN_FIGURE"))
                .body("submittable", equalTo(true));
        submit(0, report).then().statusCode(200);
    }

    @Test
    void aViolatedWarningNeedsAComment() {
        approved(1, "2019-03", "100");
        String report = start(1, "2019-04", "301", "1");
        reporter(1).get(report + "/checks").then()
                .body("items[0].check", equalTo("TRIPLED")).body("items[0].outcome", equalTo("VIOLATED"))
                .body("items[0].values.role", contains("OWN", "PREVIOUS"))
                .body("items[0].values.figure.value", contains(301, 100)).body("items[0].comment", nullValue());
        submit(1, report).then().statusCode(422).body("violations[0].code", equalTo("CommentMissing"))
                .body("violations[0].pointer", equalTo("/figures/0"));

        Response comment = comment(1, report, "TRIPLED");
        comment.then().statusCode(200).body("check", equalTo("TRIPLED"));
        comment(1, report, "TRIPLED").then().statusCode(428);
        String tag = reporter(1).get(report + "/checks").path("items[0].commentEtag");
        reporter(1).header("If-Match", tag).body(Map.of("comment", "Sáp nhập thêm hai ấp từ tháng 4"))
                .put(report + "/checks/TRIPLED/comment").then().statusCode(200);
        reporter(1).header("If-Match", tag).body(Map.of("comment", "Nhận xét của thiết bị khác"))
                .put(report + "/checks/TRIPLED/comment").then().statusCode(412);
        comment(1, report, "NO_SUCH").then().statusCode(404);
        reporter(1).get(report + "/checks").then().body("submittable", equalTo(true))
                .body("items[0].comment", equalTo("Sáp nhập thêm hai ấp từ tháng 4"));
        submit(1, report).then().statusCode(200);
        comment(1, report, "ODD").then().statusCode(409).body("type", equalTo("/problems/report-not-editable"));
    }

    @Test
    void siblingsAreToldTogetherOnceThereAreEnough() {
        for (int i = 0; i < 4; i++) {
            approved(i, "2019-06", String.valueOf(100 + i));
        }
        String report = start(5, "2019-06", "900", "1");
        reporter(5).get(report + "/comparison").then().body("items.find { it.indicator == 'FIND_ALL' }.siblings",
                nullValue());
        approved(4, "2019-06", "104");

        reporter(5).get(report + "/checks").then().body("items[0].check", equalTo("ODD"))
                .body("items[0].outcome", equalTo("VIOLATED"))
                .body("items[0].values.role", contains("OWN", "SIBLINGS_MEDIAN", "SIBLINGS_DEVIATION"))
                .body("items[0].values.figure.value", contains(900, 102, 1));
        reporter(5).get(report + "/comparison").then().statusCode(200).body("previousPeriod", equalTo("2019-05"))
                .body("items.indicator", contains("FIND_ALL", "FIND_REACHED"))
                .body("items[0].figure.value", equalTo(900)).body("items[0].siblings.median.value", equalTo(102))
                .body("items[0].siblings.reported", equalTo(5)).body("items[0].previous", nullValue())
                .body("items[0].below", nullValue());
        reporter(4).get(report + "/comparison").then().statusCode(404);
    }

    @Test
    void aSuperiorSeesWhatIsHandedInBelow() {
        approved(2, "2019-08", "200");
        String submitted = start(3, "2019-08", "trên 300", "1");
        submit(3, submitted).then().statusCode(200);
        start(4, "2019-08", "5000", "1");
        Response own = TestUnits.as("approver", "FIND-P").body(Map.of("campaign", campaign, "unit", province,
                "period", "2019-08", "figures", List.of(answer("FIND_ALL", "600")))).post(PATH);
        own.then().statusCode(201);
        TestUnits.as("approver", "FIND-P").get(own.header("Location") + "/comparison").then().statusCode(200)
                .body("items[0].figure.value", equalTo(600)).body("items[0].below.total.qualifier", equalTo("MORE_THAN"))
                .body("items[0].below.total.lower", equalTo(500)).body("items[0].below.reported", equalTo(2))
                .body("items[0].below.units", equalTo(COMMUNES));
    }

    @Test
    void commentsGoAlongIntoACorrection() {
        approved(6, "2019-09", "100");
        approved(6, "2019-10", "900");
        String report = TestUnits.as("approver", "FIND-P")
                .get(PATH + "?period=2019-10&unit=" + UNITS.get(6)).path("items[0].id");
        Response revision = reporter(6).header("If-Match", "*").body(Map.of("reason", "Sửa số hộ"))
                .post(PATH + "/" + report + "/revise");
        revision.then().statusCode(201);
        reporter(6).get(revision.header("Location") + "/checks").then().body("submittable", equalTo(true))
                .body("items[0].check", equalTo("TRIPLED")).body("items[0].comment", equalTo("Đã đối chiếu với sổ hộ khẩu"));
        reporter(5).get(PATH + "?period=2019-10&unit=" + UNITS.get(6)).then().body("items", empty());
    }
}
