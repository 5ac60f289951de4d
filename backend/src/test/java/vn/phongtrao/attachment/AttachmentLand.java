package vn.phongtrao.attachment;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** A province with a commune and a campaign for 2019, in which reports are attached to; each test class has its own. */
public final class AttachmentLand {

    static final String REPORTS = "/api/v1/reports";

    final String province;
    final String commune;
    final String campaign;
    final String indicator;
    private final String mark;
    private int directives;

    /** @param mark begins the codes of its units and indicators */
    public AttachmentLand(String mark) {
        this.mark = mark;
        province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Quét " + mark, mark + "-P", TestUnits.NATION);
        commune = TestUnits.enter(UnitType.COMMUNE, "Xã Quét " + mark, mark + "-C", province);
        indicator = mark + "_REACHED";
        TestIndicators.enter(indicator, "HOUSEHOLD");
        Response defined = TestCampaigns.define(mark + "-P", province, "12/KH-" + mark,
                List.of(TestCampaigns.asked(indicator, false, "COMMUNE")));
        TestCampaigns.launch(mark + "-P", defined);
        campaign = defined.path("id");
    }

    /** Who writes for the commune. */
    public RequestSpecification reporter() {
        return TestUnits.as("reporter", mark + "-C");
    }

    RequestSpecification approver() {
        return TestUnits.as("approver", mark + "-P");
    }

    RequestSpecification planner() {
        return TestUnits.as("planner", mark + "-P");
    }

    RequestSpecification as(String role) {
        return TestUnits.as(role, mark + "-C");
    }

    /** Starts the commune's report for a month. @return its path */
    public String report(String period) {
        Response report = reporter().body(Map.of("campaign", campaign, "unit", commune, "period", period,
                "figures", List.of(figure(null)))).post(REPORTS);
        report.then().statusCode(201);
        return report.header("Location");
    }

    Map<String, Object> figure(String attachment) {
        Map<String, Object> figure = Map.of("raw", "1.234");
        return attachment == null ? Map.of("indicator", indicator, "figure", figure)
                : Map.of("indicator", indicator, "figure", figure, "provenance",
                        Map.of("document", "Báo cáo 12/BC-UBND", "attachment", attachment));
    }

    /** Registers a directive of the province. @return its path */
    String directive() {
        return "/api/v1/directives/" + CampaignRequests.plan(planner(), province, ++directives + "/CV-" + mark);
    }

    /** Hands a report in, or takes it further. @return what it is then */
    Response act(RequestSpecification who, String report, String verb, Object body) {
        RequestSpecification request = who.header("If-Match", "*");
        Response answer = (body == null ? request : request.body(body)).post(report + "/" + verb);
        answer.then().statusCode(verb.equals("revise") ? 201 : 200);
        return answer;
    }

    void approve(String report) {
        act(reporter(), report, "submit", null);
        act(approver(), report, "approve", null);
    }
}
