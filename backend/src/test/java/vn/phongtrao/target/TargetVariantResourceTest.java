package vn.phongtrao.target;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class TargetVariantResourceTest {

    private static final String SHARE = "{'ratio':{'of':'TAV_REACHED','to':'TAV_ALL'},'op':'>=','value':75,"
            + "'unitOfMeasure':'PERCENT'}";
    private static final Period YEAR = Period.parse("2019");

    private static String province;
    private static String district;
    private static String commune;
    private static String directive;
    private static int campaigns;

    @Inject
    TargetDirectory directory;

    private Response campaign;
    private String target;

    @BeforeEach
    void setATargetOfAFreshCampaign() {
        if (province == null) {
            province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Cao Hơn", "TAV-P", TestUnits.NATION);
            district = TestUnits.enter(UnitType.DISTRICT, "Huyện Cao Hơn", "TAV-D", province);
            commune = TestUnits.enter(UnitType.COMMUNE, "Xã Cao Hơn", "TAV-C", district);
            TestUnits.enter(UnitType.COMMUNE, "Xã Bên Cạnh", "TAV-S", district);
            TestIndicators.enter("TAV_REACHED", "HOUSEHOLD");
            TestIndicators.enter("TAV_ALL", "HOUSEHOLD");
            directive = CampaignRequests.plan(TestUnits.as("planner", "TAV-P"), province, "90/KH-TAV");
        }
        campaign = TestCampaigns.define("TAV-P", province, ++campaigns + "/KH-TAV", List.of());
        Map<String, Object> body = new HashMap<>(Map.of("code", "T1", "title", "Tỷ lệ hộ", "appliesTo",
                List.of("COMMUNE"), "periodKind", "YEAR", "expression", Expressions.map(SHARE), "readings",
                List.of(Map.of("code", "PER_CLASS", "title", "Riêng từng loại", "coverage",
                        coverage(100, "PER_CLASS")))));
        body.put("coverage", coverage(100, "POOLED"));
        Response set = TestUnits.as("planner", "TAV-P").body(body).post(campaign.header("Location") + "/targets");
        set.then().statusCode(201);
        target = set.header("Location");
    }

    private static Map<String, Object> coverage(int value, String evaluation) {
        return Map.of("op", ">=", "value", value, "unitOfMeasure", "PERCENT", "evaluation", evaluation);
    }

    private static Map<String, Object> share(int threshold) {
        return Expressions.map(SHARE.replace("75", String.valueOf(threshold)));
    }

    private static Map<String, Object> ofUnit(String unit, int threshold) {
        return Map.of("unit", unit, "expression", share(threshold));
    }

    private Response set(String plannerOf, Map<String, Object> variant) {
        return TestUnits.as("planner", plannerOf).body(variant).post(target + "/variants");
    }

    private UUID campaignId() {
        return UUID.fromString(campaign.path("id"));
    }

    private UUID targetId() {
        return UUID.fromString(target.substring(target.lastIndexOf('/') + 1));
    }

    private static String threshold(TargetDefinition definition) {
        return Expressions.JSON.valueToTree(definition.expression()).get("value").decimalValue().toPlainString();
    }

    private String inForce(String period) {
        return QuarkusTransaction.requiringNew()
                .call(() -> threshold(directory.list(campaignId(), Period.parse(period)).get(0)));
    }

    private String ownOf(String unit) {
        Map<UUID, TargetDefinition> own = QuarkusTransaction.requiringNew()
                .call(() -> directory.ownOf(campaignId(), UUID.fromString(unit), YEAR));
        return own.containsKey(targetId()) ? threshold(own.get(targetId())) : "-";
    }

    @Test
    void aPeriodsThresholdsHoldInItAndInThePeriodsWithinIt() {
        Response half = set("TAV-P", Map.of("period", "2019-H1", "expression", share(50), "coverage",
                coverage(90, "POOLED")));
        half.then().statusCode(201).header("Location", containsString(target + "/variants/"))
                .body("period", equalTo("2019-H1")).body("expression.value", equalTo(50))
                .body("target", equalTo(targetId().toString())).body("containsKey('unit')", equalTo(false))
                .body("allowedActions.find { it.action == 'change' }.allowed", equalTo(true));
        set("TAV-P", Map.of("period", "2019-Q1", "expression", share(20))).then().statusCode(201)
                .body("coverage.value", equalTo(100));

        assertEquals("75", inForce("2019"));
        assertEquals("50", inForce("2019-H1"));
        assertEquals("50", inForce("2019-Q2"));
        assertEquals("20", inForce("2019-Q1"));
        assertEquals("20", inForce("2019-02"));
        assertEquals("75", inForce("2019-Q3"));
        TargetDefinition inHalf = directory.find(targetId(), Period.parse("2019-H1")).orElseThrow();
        assertEquals("90", inHalf.coverage().value().toPlainString());
        assertEquals("90 PER_CLASS", inHalf.reading("PER_CLASS").map(read -> read.coverage().value().toPlainString()
                + " " + read.coverage().evaluation()).orElseThrow());
        assertEquals(half.path("id"), inHalf.variant().toString());

        TestUnits.as("planner", "TAV-P").header("If-Match", half.header("ETag")).delete(half.header("Location")).then()
                .statusCode(204);
        assertEquals("75", inForce("2019-H1"));
    }

    @Test
    void aCommuneSetsItselfAHigherTargetWhichHoldsForItselfOnly() {
        Response own = set("TAV-C", ofUnit(commune, 90));
        own.then().statusCode(201).body("unitName", equalTo("Xã Cao Hơn")).body("expression.value", equalTo(90))
                .body("allowedActions.find { it.action == 'delete' }.allowed", equalTo(true));

        assertEquals("90", ownOf(commune));
        assertEquals("-", ownOf(district));
        assertEquals("75", inForce("2019"));

        TestUnits.as("planner", "TAV-C").body(Map.of("expression", share(95))).patch(own.header("Location")).then()
                .statusCode(428);
        TestUnits.as("planner", "TAV-C").header("If-Match", own.header("ETag")).body(Map.of("expression", share(95)))
                .patch(own.header("Location")).then().statusCode(200).body("expression.value", equalTo(95));
        TestUnits.as("planner", "TAV-C").header("If-Match", own.header("ETag")).body(Map.of("expression", share(96)))
                .patch(own.header("Location")).then().statusCode(412);
        assertEquals("95", ownOf(commune));
    }

    @Test
    void aLowerTargetThanTheSuperiorsIsRefusedAtItsPlaceUnlessTheCampaignAllowsIt() {
        set("TAV-C", ofUnit(commune, 74)).then().statusCode(422).body("type", equalTo("/problems/invalid-content"))
                .body("violations[0].pointer", equalTo("/expression/value"))
                .body("violations[0].code", equalTo("BelowSuperior")).body("violations[0].value", equalTo("74"));
        set("TAV-C", ofUnit(commune, 75)).then().statusCode(201);

        Response tag = TestUnits.as("planner", "TAV-P").get(campaign.header("Location"));
        tag.then().body("allowsLowerTargets", equalTo(false));
        TestUnits.as("planner", "TAV-P").header("If-Match", tag.header("ETag")).body(Map.of("allowsLowerTargets", true))
                .patch(campaign.header("Location")).then().statusCode(200).body("allowsLowerTargets", equalTo(true));
        set("TAV-D", ofUnit(district, 60)).then().statusCode(201);
        assertEquals("60", ownOf(district));
    }

    @Test
    void aSuperiorsOwnTargetBindsWhatIsBelowIt() {
        set("TAV-D", ofUnit(district, 80)).then().statusCode(201);

        set("TAV-C", ofUnit(commune, 79)).then().statusCode(422)
                .body("violations[0].pointer", equalTo("/expression/value"));
        set("TAV-C", ofUnit(commune, 85)).then().statusCode(201);
        assertEquals("85", ownOf(commune));
    }

    @Test
    void aSuperiorThatOvertakesAUnitsOwnTargetCarriesItAlong() {
        set("TAV-C", ofUnit(commune, 80)).then().statusCode(201);
        set("TAV-D", ofUnit(district, 90)).then().statusCode(201);

        assertEquals("90", ownOf(commune));
    }

    @Test
    void onceLaunchedTheOwnerNeedsADirectiveAndAUnitMaySetItselfMore() {
        TestCampaigns.launch("TAV-P", campaign);
        set("TAV-P", Map.of("period", "2019-H1", "expression", share(50))).then().statusCode(409)
                .body("type", equalTo("/problems/target-fixed"));
        Response ordered = set("TAV-P", Map.of("period", "2019-H1", "expression", share(50), "directive", directive));
        ordered.then().statusCode(201).body("directive", equalTo(directive));
        TestUnits.as("planner", "TAV-P").header("If-Match", ordered.header("ETag")).delete(ordered.header("Location"))
                .then().statusCode(409).body("type", equalTo("/problems/target-fixed"));
        TestUnits.as("planner", "TAV-P").header("If-Match", ordered.header("ETag"))
                .body(Map.of("expression", share(55))).patch(ordered.header("Location")).then().statusCode(409);
        TestUnits.as("planner", "TAV-P").header("If-Match", ordered.header("ETag"))
                .body(Map.of("expression", share(55), "directive", directive)).patch(ordered.header("Location")).then()
                .statusCode(200).body("expression.value", equalTo(55));

        Response own = set("TAV-C", ofUnit(commune, 80));
        own.then().statusCode(201);
        TestUnits.as("planner", "TAV-C").header("If-Match", own.header("ETag")).delete(own.header("Location")).then()
                .statusCode(204);

        Response running = TestUnits.as("planner", "TAV-P").get(campaign.header("Location"));
        TestUnits.as("planner", "TAV-P").header("If-Match", running.header("ETag")).body(Map.of())
                .post(campaign.header("Location") + "/cancel").then().statusCode(200);
        set("TAV-C", ofUnit(commune, 80)).then().statusCode(409).body("type", equalTo("/problems/target-fixed"));
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = ';', value = {
        "{'expression':EXPRESSION}                                                       ; ''",
        "{'period':'2019'}                                                               ; ''",
        "{'period':'2020','expression':EXPRESSION}                                       ; /period",
        "{'unit':'019345a0-0000-7000-8000-000000000099','expression':EXPRESSION}         ; /unit",
        "{'unit':'019345a0-0000-7000-8000-000000000084','expression':EXPRESSION}         ; /unit",
        "{'period':'2019','expression':EXPRESSION,'directive':'019345a0-0000-7000-8000-000000000099'}; /directive",
        "{'period':'2019','expression':{'indicator':'TAV_REACHED','op':'>=','value':75}} ; /expression",
        "{'period':'2019','expression':{'ratio':{'of':'TAV_REACHED','to':'TAV_ALL'},'op':'>','value':75,'unitOfMeasure':'PERCENT'}}; /expression/op",
        "{'period':'2019','expression':{'ratio':{'of':'TAV_REACHED','to':'TAV_ALL'},'op':'>=','value':175,'unitOfMeasure':'PERCENT'}}; /expression/value",
        "{'period':'2019','coverage':{'op':'>=','value':90,'unitOfMeasure':'PERCENT','evaluation':'PER_CLASS'}}; /coverage",
    })
    void whatDiffersInMoreThanItsThresholdsIsRefusedAtItsPlace(String body, String pointer) {
        set("TAV-P", Expressions.map(body.replace("EXPRESSION", SHARE))).then().statusCode(422)
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void thereIsOneSetOfThresholdsForAPeriodAndUnit() {
        Response first = set("TAV-C", ofUnit(commune, 80));
        set("TAV-C", ofUnit(commune, 85)).then().statusCode(409)
                .body("type", equalTo("/problems/target-variant-exists"))
                .body("detail", containsString(first.header("Location")));
        set("TAV-C", Map.of("unit", commune, "period", "2019-H1", "expression", share(85))).then().statusCode(201);
    }

    @Test
    void onlyTheOwnerSetsThresholdsForAllAndNobodyThoseOfAnotherUnit() {
        set("TAV-C", Map.of("period", "2019-H1", "expression", share(80))).then().statusCode(422)
                .body("violations[0].pointer", equalTo("/unit")).body("violations[0].code", equalTo("UnitRequired"));
        set("TAV-S", ofUnit(commune, 80)).then().statusCode(422).body("violations[0].pointer", equalTo("/unit"));
        String own = set("TAV-C", ofUnit(commune, 80)).header("Location");
        TestUnits.as("planner", "TAV-S").get(own).then().statusCode(404);
        TestUnits.as("planner", "TAV-S").get(target + "/variants").then().statusCode(200).body("items.unit",
                not(hasItem(commune)));
        TestUnits.as("planner", "TAV-P").get(target + "/variants?unit=" + commune).then().statusCode(200)
                .body("items.unit", equalTo(List.of(commune)));
        TestUnits.as("planner", "TAV-C").header("If-Match", "*").delete(set("TAV-D", ofUnit(district, 76))
                .header("Location")).then().statusCode(404);
        TestUnits.as("planner", "TAV-C").get(target + "/variants").then().statusCode(200).body("items.unit",
                hasItems(commune, district));
    }

    @Test
    void aVariantOfAnotherTargetIsNotFound() {
        String own = set("TAV-C", ofUnit(commune, 80)).path("id");
        setATargetOfAFreshCampaign();

        TestUnits.as("planner", "TAV-C").get(target + "/variants/" + own).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "approver", "council", "administrator", "auditor"})
    void onlyPlannersSetVariants(String role) {
        TestUnits.as(role, "TAV-C").body(ofUnit(commune, 80)).post(target + "/variants").then().statusCode(403);
    }

    @Test
    void aTargetThatAsksSomethingElseEndsTheThresholdsOfWhatItAsked() {
        set("TAV-C", ofUnit(commune, 80)).then().statusCode(201);
        String tag = TestUnits.as("planner", "TAV-P").get(target).header("ETag");
        Response raised = TestUnits.as("planner", "TAV-P").header("If-Match", tag).body(Map.of("expression", share(85)))
                .patch(target);
        raised.then().statusCode(200);
        assertEquals("85", ownOf(commune));

        TestUnits.as("planner", "TAV-P").header("If-Match", raised.header("ETag")).body(Map.of("expression",
                Expressions.map("{'indicator':'TAV_REACHED','op':'>=','value':10}"))).patch(target).then()
                .statusCode(200);
        TestUnits.as("planner", "TAV-P").get(target + "/variants").then().body("items.size()", equalTo(0));
        assertEquals("-", ownOf(commune));
    }

    @Test
    void aTargetIsRemovedWithItsVariants() {
        set("TAV-C", ofUnit(commune, 80)).then().statusCode(201);
        String tag = TestUnits.as("planner", "TAV-P").get(target).header("ETag");

        TestUnits.as("planner", "TAV-P").header("If-Match", tag).delete(target).then().statusCode(204);
        TestUnits.as("planner", "TAV-P").get(target + "/variants").then().statusCode(404);
    }
}
