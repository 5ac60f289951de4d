package vn.phongtrao.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class TargetResourceTest {

    private static final String SHARE = "{'ratio':{'of':'TAR_REACHED','to':'TAR_ALL'},'op':'>=','value':75,"
            + "'unitOfMeasure':'PERCENT'}";

    private static String province;
    private static Response defined;
    private static Response launched;
    private static String revisingDirective;

    @BeforeEach
    void enterCampaignsOnce() {
        if (province == null) {
            province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Chỉ Tiêu", "TAR-P", TestUnits.NATION);
            TestUnits.enter(UnitType.PROVINCE, "Tỉnh Khác", "TAR-Q", TestUnits.NATION);
            TestIndicators.enter("TAR_REACHED", "HOUSEHOLD");
            TestIndicators.enter("TAR_ALL", "HOUSEHOLD");
            TestIndicators.enter("TAR_MODELS", "MODEL");
            defined = TestCampaigns.define("TAR-P", province, "21/KH-TAR", List.of());
            launched = TestCampaigns.define("TAR-P", province, "22/KH-TAR", List.of());
            set(launched, target("L1", SHARE)).then().statusCode(201);
            TestCampaigns.launch("TAR-P", launched);
            revisingDirective = CampaignRequests.plan(planner(), province, "23/KH-TAR");
        }
    }

    private static RequestSpecification planner() {
        return TestUnits.as("planner", "TAR-P");
    }

    private static Map<String, Object> json(String text) {
        try {
            @SuppressWarnings("unchecked")
            Map<String, Object> map = Expressions.JSON.readValue(text.replace('\'', '"'), Map.class);
            return map;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, Object> target(String code, String expression) {
        return new HashMap<>(Map.of("code", code, "title", "Chỉ tiêu " + code, "appliesTo", List.of("COMMUNE", "WARD"),
                "periodKind", "YEAR", "expression", json(expression)));
    }

    private static Response set(Response campaign, Map<String, Object> target) {
        return planner().body(target).post(campaign.header("Location") + "/targets");
    }

    @Test
    void aTargetIsSetReadChangedAndRemovedBeforeTheLaunch() {
        Map<String, Object> body = target("T1", SHARE);
        body.put("coverage", json("{'op':'>=','value':100,'unitOfMeasure':'PERCENT','evaluation':'POOLED'}"));
        Response created = set(defined, body);
        created.then().statusCode(201).header("Location", containsString("/api/v1/targets/"))
                .body("expression.ratio.of", equalTo("TAR_REACHED")).body("expression.value", equalTo(75))
                .body("coverage.evaluation", equalTo("POOLED")).body("coverage.op", equalTo(">="))
                .body("appliesTo", contains("COMMUNE", "WARD")).body("revision", equalTo(1))
                .body("allowedActions.find { it.action == 'change' }.allowed", equalTo(true))
                .body("allowedActions.find { it.action == 'revise' }.reason", equalTo("/problems/target-not-revisable"));
        String location = created.header("Location");

        planner().body(Map.of("title", "Mới")).patch(location).then().statusCode(428);
        Response changed = planner().header("If-Match", created.header("ETag"))
                .body("{\"title\":\"Mới\",\"coverage\":null}").patch(location);
        changed.then().statusCode(200).body("title", equalTo("Mới")).body("containsKey('coverage')", equalTo(false));
        planner().get(defined.header("Location") + "/targets").then().statusCode(200)
                .body("items.find { it.code == 'T1' }.title", equalTo("Mới"));
        set(defined, target("T1", SHARE)).then().statusCode(409)
                .body("type", equalTo("/problems/target-code-taken"));
        planner().header("If-Match", changed.header("ETag")).delete(location).then().statusCode(204);
        planner().get(location).then().statusCode(404);
    }

    @Test
    void aLaunchedCampaignsTargetIsRevisedUnderADirectiveOnly() {
        Response target = planner().get(launched.header("Location") + "/targets");
        String location = "/api/v1/targets/" + target.path("items[0].id");
        String tag = planner().get(location).header("ETag");

        planner().header("If-Match", tag).body(Map.of("title", "Mới")).patch(location).then().statusCode(409)
                .body("type", equalTo("/problems/target-fixed"));
        planner().header("If-Match", tag).delete(location).then().statusCode(409)
                .body("type", equalTo("/problems/target-fixed"));
        planner().header("If-Match", tag).body(Map.of("change", Map.of("title", "Mới"))).post(location + "/revise")
                .then().statusCode(400).body("violations[0].pointer", equalTo("/directive"));
        planner().header("If-Match", tag).body(Map.of("directive", UUID.randomUUID(), "change", Map.of("title", "Mới")))
                .post(location + "/revise").then().statusCode(422)
                .body("violations[0].pointer", equalTo("/directive"));
        planner().header("If-Match", tag).body(Map.of("directive", revisingDirective, "change",
                        Map.of("expression", json(SHARE.replace("75", "80"))))).post(location + "/revise").then()
                .statusCode(200).body("revision", equalTo(2)).body("expression.value", equalTo(80))
                .body("directive", equalTo(revisingDirective)).body("formerly", hasSize(1))
                .body("formerly[0].expression.value", equalTo(75));
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(delimiter = ';', value = {
        "{'indicator':'NO_SUCH','op':'>=','value':1}                                          ; 422 ; /expression/indicator",
        "{'ratio':{'of':'TAR_MODELS','to':'TAR_ALL'},'op':'>=','value':75,'unitOfMeasure':'PERCENT'}; 422 ; /expression/ratio/to",
        "{'ratio':{'of':'TAR_REACHED','to':'TAR_ALL'},'op':'>=','value':750,'unitOfMeasure':'PERCENT'}; 422 ; /expression/value",
        "{'all':[]}                                                                           ; 422 ; /expression/all",
        "{'indicator':'TAR_MODELS','op':'<=','value':1}                                       ; 422 ; /expression/op",
        "{'any':[{'indicator':'TAR_MODELS','op':'=>','value':1}]}                             ; 400 ; /expression/any/0/op",
        "{'indicator':'TAR_MODELS','op':'>=','value':1,'weight':3}                            ; 400 ; /expression/weight",
        "{}                                                                                   ; 400 ; /expression",
    })
    void aThresholdOrExpressionThatMakesNoSenseIsRefusedAtItsPlace(String expression, int status, String pointer) {
        set(defined, target("BAD", expression)).then().statusCode(status).body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void aCoverageOverAHundredPerCentIsRefused() {
        Map<String, Object> body = target("BAD", SHARE);
        body.put("coverage", json("{'op':'>=','value':750,'unitOfMeasure':'PERCENT','evaluation':'POOLED'}"));

        set(defined, body).then().statusCode(422).body("violations[0].pointer", equalTo("/coverage/value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "approver", "council", "administrator", "auditor"})
    void onlyPlannersSetTargets(String role) {
        TestUnits.as(role, "TAR-P").body(target("X", SHARE)).post(defined.header("Location") + "/targets").then()
                .statusCode(403);
    }

    @Test
    void targetsOfACampaignOutsideTheReachAreNotFound() {
        String target = "/api/v1/targets/" + planner().get(launched.header("Location") + "/targets").path("items[0].id");

        TestUnits.as("planner", "TAR-Q").get(target).then().statusCode(404);
        TestUnits.as("planner", "TAR-Q").get(launched.header("Location") + "/targets").then().statusCode(404);
        TestUnits.as("planner", "TAR-Q").body(Map.of()).post(launched.header("Location") + "/targets").then()
                .statusCode(404);
    }
}
