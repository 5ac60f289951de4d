package vn.phongtrao.target;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.unit.TestUnits;

/** Campaigns with indicators and targets, for tests of what rests on them. */
public final class TestCampaigns {

    private TestCampaigns() {
    }

    /** How a campaign asks for an indicator. */
    public static Map<String, Object> asked(String indicator, boolean required, String... unitTypes) {
        return Map.of("indicator", indicator, "unitTypes", List.of(unitTypes), "required", required);
    }

    /** Defines a campaign for 2019. @return the answer, with location and tag */
    public static Response define(String plannerCode, String owner, String number, List<Map<String, Object>> indicators) {
        String directive = CampaignRequests.plan(TestUnits.as("planner", plannerCode), owner, number);
        Map<String, Object> body = CampaignRequests.securityMovement(owner, directive);
        body.put("indicators", indicators);
        Response created = TestUnits.as("planner", plannerCode).body(body).post(CampaignRequests.PATH);
        created.then().statusCode(201);
        return created;
    }

    /** Launches a campaign that {@link #define} defined. */
    public static void launch(String plannerCode, Response campaign) {
        String location = campaign.header("Location");
        String tag = TestUnits.as("planner", plannerCode).get(location).header("ETag");
        TestUnits.as("planner", plannerCode).header("If-Match", tag).body(Map.of("date", "2019-01-15"))
                .post(location + "/launch").then().statusCode(200);
    }
}
