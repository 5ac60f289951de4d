package vn.phongtrao.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.phongtrao.commendation.Dossiers.act;
import static vn.phongtrao.commendation.Dossiers.as;
import static vn.phongtrao.commendation.Dossiers.decision;
import static vn.phongtrao.commendation.Dossiers.done;
import static vn.phongtrao.commendation.Dossiers.draft;
import static vn.phongtrao.commendation.Dossiers.form;
import static vn.phongtrao.commendation.Dossiers.inCouncil;
import static vn.phongtrao.commendation.Dossiers.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class PublicProgressTest {

    private static String indicator(String visibility) {
        String code = unique("PUBLIC");
        as("administrator").body(Map.of("code", code, "name", "Số hộ", "valueType", "NUMBER",
                        "unitOfMeasure", "HOUSEHOLD", "visibility", visibility))
                .post("/api/v1/indicators").then().statusCode(201);
        return code;
    }

    private static void target(String planner, Response campaign, String code, String indicator) {
        TestUnits.as("planner", planner).body(Map.of("code", code, "title", "Chỉ tiêu", "periodKind", "YEAR",
                        "appliesTo", List.of("COMMUNE"),
                        "expression", Map.of("indicator", indicator, "op", ">=", "value", 50)))
                .post(campaign.header("Location") + "/targets").then().statusCode(201);
    }

    @Test
    void anApprovedReportMovesWhatAnyoneReadsAndIsWorthAnAward() {
        String planner = unique("P");
        String reporter = unique("C");
        String province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Tiến Độ Chung", planner, TestUnits.NATION);
        String commune = TestUnits.enter(UnitType.COMMUNE, "Xã Tiến Độ Chung", reporter, province);
        String open = indicator("PUBLIC");
        String internal = indicator("INTERNAL");
        Response campaign = TestCampaigns.define(planner, province, unique("31/KH"), List.of(
                TestCampaigns.asked(open, false, "COMMUNE"), TestCampaigns.asked(internal, false, "COMMUNE")));
        target(planner, campaign, "T1", open);
        target(planner, campaign, "T2", internal);
        String address = "/api/v1/public/campaigns/" + campaign.path("id") + "/progress";
        given().get(address).then().statusCode(404);
        TestCampaigns.launch(planner, campaign);

        Response report = TestUnits.as("reporter", reporter).body(new HashMap<>(Map.of("campaign", campaign.path("id"),
                "unit", commune, "period", "2019", "origin", "ILLUSTRATIVE", "figures", List.of(
                        Map.of("indicator", open, "figure", Map.of("raw", "60")),
                        Map.of("indicator", internal, "figure", Map.of("raw", "10")))))).post("/api/v1/reports");
        report.then().statusCode(201);
        Response submitted = TestUnits.as("reporter", reporter).header("If-Match", report.header("ETag"))
                .post(report.header("Location") + "/submit");
        given().get(address).then().statusCode(200).body("targets.code", equalTo(List.of("T1")))
                .body("targets[0].status", equalTo("NO_DATA"));
        Response voted = inCouncil(draft(Map.of("awardForm", form(), "citation", "Đạt chỉ tiêu", "unit", commune,
                "subject", Map.of("type", "COLLECTIVE", "unit", commune),
                "evidence", List.of(Map.of("kind", "REPORT", "reference", report.path("id"))))));
        act(voted, "council", "decide", decision(province)).then().statusCode(422)
                .body("type", equalTo("/problems/not-eligible"))
                .body("violations[0].code", equalTo("ReportNotApproved"));
        TestUnits.as("approver", planner).header("If-Match", submitted.header("ETag"))
                .post(report.header("Location") + "/approve").then().statusCode(200);

        done(act(voted, "council", "decide", decision(province)));

        given().get(address).then().statusCode(200).header("Cache-Control", equalTo("public, max-age=60"))
                .body("unit", equalTo(province)).body("origin", equalTo("ILLUSTRATIVE"))
                .body("targets.code", equalTo(List.of("T1"))).body("targets[0].status", equalTo("MET"))
                .body("targets[0].actual.value", equalTo(60)).body("targets[0]", not(hasKey("explanation")))
                .body("children.progress", everyItem(startsWith("/api/v1/public/campaigns/")));
        given().get(address + "?unit=" + commune + "&period=2019").then().body("unit", equalTo(commune));
        given().get(address + "?period=2018").then().statusCode(400)
                .body("violations[0].parameter", equalTo("period"));
        given().get(address + "?includeSubmitted=true").then().statusCode(400)
                .body("violations[0].code", equalTo("UnknownParameter"));
    }
}
