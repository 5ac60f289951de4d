package vn.phongtrao.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class CheckResourceTest {

    private static final Map<String, Object> WITHIN = Map.of("compare", Map.of("left", Map.of("indicator", "CHK_REACHED"),
            "op", "<=", "right", Map.of("indicator", "CHK_ALL")));

    private static String campaign;

    @BeforeEach
    void enterCampaignOnce() {
        if (campaign == null) {
            String province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Kiểm Tra", "CHK-P", TestUnits.NATION);
            TestUnits.enter(UnitType.COMMUNE, "Xã Kiểm Tra", "CHK-C", province);
            TestIndicators.enter("CHK_ALL", "HOUSEHOLD");
            TestIndicators.enter("CHK_REACHED", "HOUSEHOLD");
            TestIndicators.enter("CHK_LITRES", "LITRE");
            Response defined = TestCampaigns.define("CHK-P", province, "13/KH-CHK", List.of(
                    TestCampaigns.asked("CHK_ALL", true, "COMMUNE"), TestCampaigns.asked("CHK_REACHED", true, "COMMUNE"),
                    TestCampaigns.asked("CHK_LITRES", false, "COMMUNE")));
            campaign = defined.header("Location");
        }
    }

    private static RequestSpecification planner() {
        return TestUnits.as("planner", "CHK-P");
    }

    private static Map<String, Object> check(String code, Object rule) {
        return new HashMap<>(Map.of("code", code, "title", "Số hộ được tuyên truyền không quá tổng số hộ",
                "severity", "ERROR", "rule", rule));
    }

    @Test
    void aCheckIsSetReadChangedAndRemoved() {
        Response created = planner().body(check("WITHIN", WITHIN)).post(campaign + "/checks");
        created.then().statusCode(201).body("code", equalTo("WITHIN")).body("severity", equalTo("ERROR"))
                .body("rule.compare.op", equalTo("<=")).body("rule.compare.left.indicator", equalTo("CHK_REACHED"))
                .body("rule.compare.left.sum", nullValue()).body("indicators", contains("CHK_ALL", "CHK_REACHED"))
                .body("needsPrevious", equalTo(false)).body("needsSiblings", equalTo(false));
        String location = created.header("Location");
        planner().body(check("WITHIN", WITHIN)).post(campaign + "/checks").then().statusCode(409)
                .body("type", equalTo("/problems/check-code-taken"));
        TestUnits.as("reporter", "CHK-C").get(campaign + "/checks").then().statusCode(200)
                .body("items.code", hasItem("WITHIN"));

        Map<String, Object> outlier = Map.of("outlier", Map.of("of", Map.of("ratio",
                Map.of("of", "CHK_REACHED", "to", "CHK_ALL")), "score", 3.5));
        planner().body(Map.of("severity", "WARNING")).patch(location).then().statusCode(428);
        planner().header("If-Match", created.header("ETag")).body(Map.of("severity", "WARNING", "rule", outlier))
                .patch(location).then().statusCode(200).body("severity", equalTo("WARNING"))
                .body("rule.outlier.score", equalTo(3.5f)).body("rule.compare", nullValue())
                .body("needsSiblings", equalTo(true));
        planner().header("If-Match", created.header("ETag")).delete(location).then().statusCode(412);
        planner().header("If-Match", planner().get(location).header("ETag")).delete(location).then().statusCode(204);
        planner().get(location).then().statusCode(404);
    }

    @Test
    void aRuleThatMeansNothingIsRefusedAtItsPlace() {
        planner().body(check("MIXED", Map.of("compare", Map.of("left", Map.of("indicator", "CHK_LITRES"), "op", "<=",
                        "right", Map.of("indicator", "CHK_ALL"))))).post(campaign + "/checks").then().statusCode(422)
                .body("type", equalTo("/problems/invalid-content"))
                .body("violations[0].pointer", equalTo("/rule/compare/right"))
                .body("violations[0].code", equalTo("MixedUnitsOfMeasure"));
        planner().body(check("MISSHAPEN", Map.of("compare", Map.of("left", Map.of("indicator", "CHK_ALL"), "op", "≤",
                        "right", Map.of("indicator", "CHK_REACHED"))))).post(campaign + "/checks").then().statusCode(400)
                .body("violations[0].pointer", equalTo("/rule/compare/op"));
        planner().body(check("UNKNOWN", Map.of("all", List.of(Map.of("given", List.of("CHK_ALL"), "give", 1)))))
                .post(campaign + "/checks").then().statusCode(400)
                .body("violations[0].pointer", equalTo("/rule/all/0/give"));
        planner().body(check("FACTOR", Map.of("change", Map.of("of", Map.of("indicator", "CHK_ALL"), "factor", 1))))
                .post(campaign + "/checks").then().statusCode(400)
                .body("violations[0].pointer", equalTo("/rule/change/factor"));
    }

    @Test
    void aClonedCampaignHasTheChecksOfItsOrigin() {
        planner().body(check("CLONED", WITHIN)).post(campaign + "/checks").then().statusCode(201);
        Response clone = planner().body(Map.of("period", "2020")).post(campaign + "/clone");
        clone.then().statusCode(201);
        planner().get(clone.header("Location") + "/checks").then().body("items.code", hasItem("CLONED"))
                .body("items.rule.compare.left.indicator", hasItem(containsString("CHK_REACHED")));
    }

    @Test
    void theChecksOfACampaignThatIsOverStand() {
        String plan = CampaignRequests.plan(planner(), TestUnits.as("planner", "CHK-P").get(campaign).path("owner"),
                "14/KH-CHK");
        Map<String, Object> body = CampaignRequests.securityMovement(planner().get(campaign).path("owner"), plan);
        body.put("indicators", List.of(TestCampaigns.asked("CHK_ALL", true, "COMMUNE")));
        Response defined = planner().body(body).post(CampaignRequests.PATH);
        planner().header("If-Match", "*").body(Map.of()).post(defined.header("Location") + "/cancel").then()
                .statusCode(200);
        planner().body(check("LATE", Map.of("given", List.of("CHK_ALL")))).post(defined.header("Location") + "/checks")
                .then().statusCode(409).body("type", equalTo("/problems/checks-fixed"));
    }
}
