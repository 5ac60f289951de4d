package vn.phongtrao.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
    private static String neighbour;
    private static String commune;
    private static String later;
    private static Response defined;
    private static Response launched;
    private static String revisingDirective;

    @Inject
    TargetDirectory directory;

    @BeforeEach
    void enterCampaignsOnce() {
        if (province == null) {
            province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Chỉ Tiêu", "TAR-P", TestUnits.NATION);
            neighbour = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Khác", "TAR-Q", TestUnits.NATION);
            commune = TestUnits.enter(UnitType.COMMUNE, "Xã Loại Trừ", "TAR-C", province);
            later = TestUnits.as("administrator", "TAR-P").body(Map.of("type", "COMMUNE", "name", "Xã Mới",
                    "parent", province, "validFrom", "2020-01-01")).post("/api/v1/units").then().statusCode(201).extract()
                    .path("id");
            TestIndicators.enter("TAR_REACHED", "HOUSEHOLD");
            TestIndicators.enter("TAR_ALL", "HOUSEHOLD");
            TestIndicators.enter("TAR_MODELS", "MODEL");
            answered("TAR_SAFE", "YES_NO");
            answered("TAR_GRADE", "GRADE");
            defined = TestCampaigns.define("TAR-P", province, "21/KH-TAR", List.of());
            launched = TestCampaigns.define("TAR-P", province, "22/KH-TAR", List.of());
            set(launched, target("L1", SHARE)).then().statusCode(201);
            TestCampaigns.launch("TAR-P", launched);
            revisingDirective = CampaignRequests.plan(planner(), province, "23/KH-TAR");
        }
    }

    private static void answered(String code, String valueType) {
        TestUnits.as("administrator", "TAR-P").body(Map.of("code", code, "name", "Câu trả lời " + code, "valueType",
                valueType, "direction", "HIGHER_IS_BETTER")).post("/api/v1/indicators").then().statusCode(201);
    }

    private static RequestSpecification planner() {
        return TestUnits.as("planner", "TAR-P");
    }

    private static Map<String, Object> target(String code, String expression) {
        return new HashMap<>(Map.of("code", code, "title", "Chỉ tiêu " + code, "appliesTo", List.of("COMMUNE", "WARD"),
                "periodKind", "YEAR", "expression", Expressions.map(expression)));
    }

    private static Response set(Response campaign, Map<String, Object> target) {
        return planner().body(target).post(campaign.header("Location") + "/targets");
    }

    @Test
    void aTargetIsSetReadChangedAndRemovedBeforeTheLaunch() {
        Map<String, Object> body = target("T1", SHARE);
        body.put("coverage", Expressions.map("{'op':'>=','value':100,'unitOfMeasure':'PERCENT','evaluation':'POOLED'}"));
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
                        Map.of("expression", Expressions.map(SHARE.replace("75", "80"))))).post(location + "/revise").then()
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
        "{'any':[]}                                                                           ; 422 ; /expression/any",
        "{'sum':[],'op':'>=','value':1}                                                       ; 422 ; /expression/sum",
        "{'sum':['TAR_ALL','TAR_MODELS'],'op':'>=','value':1}                                 ; 422 ; /expression/sum/1",
        "{'ratio':{'of':'TAR_REACHED','to':'TAR_ALL'},'op':'>=','value':101,'unitOfMeasure':'PERCENT'}; 422 ; /expression/value",
        "{'ratio':{'of':'TAR_REACHED','to':'TAR_ALL'},'op':'>=','value':75}                   ; 422 ; /expression/unitOfMeasure",
        "{'indicator':'TAR_ALL','op':'>=','value':-1}                                         ; 422 ; /expression/value",
        "{'indicator':'TAR_ALL','op':'>=','value':1.5}                                        ; 422 ; /expression/value",
        "{'indicator':'TAR_ALL','op':'>=','value':1,'unitOfMeasure':'MODEL'}                  ; 422 ; /expression/unitOfMeasure",
        "{'indicator':'TAR_SAFE','op':'=','value':1}                                          ; 422 ; /expression/value",
        "{'indicator':'TAR_SAFE','op':'>=','value':true}                                      ; 422 ; /expression/op",
        "{'indicator':'TAR_SAFE','op':'=','value':false}                                      ; 422 ; /expression/value",
        "{'indicator':'TAR_GRADE','op':'>=','value':3}                                        ; 422 ; /expression/value",
        "{'indicator':'TAR_GRADE','op':'>','value':'EXCELLENT'}                               ; 422 ; /expression/value",
        "{'indicator':'TAR_GRADE','op':'<=','value':'FAIR'}                                   ; 422 ; /expression/op",
        "{'indicator':'TAR_GRADE','op':'>=','value':'KHA'}                                    ; 400 ; /expression/value",
        "{'count':{'unitTypes':[],'where':{'indicator':'TAR_SAFE','op':'=','value':true}},'op':'>=','value':1}; 422 ; /expression/count/unitTypes",
        "{'count':{'unitTypes':['WARD'],'where':{'indicator':'NO_SUCH','op':'=','value':true}},'op':'>=','value':1}; 422 ; /expression/count/where/indicator",
        "{'count':{'unitTypes':['WARD'],'where':{'indicator':'TAR_SAFE','op':'=','value':true}},'op':'>=','value':0.5}; 400 ; /expression/value",
        "{'indicator':'TAR_MODELS','op':'<=','value':1}                                       ; 422 ; /expression/op",
        "{'any':[{'indicator':'TAR_MODELS','op':'=>','value':1}]}                             ; 400 ; /expression/any/0/op",
        "{'indicator':'TAR_MODELS','op':'>=','value':1,'weight':3}                            ; 400 ; /expression/weight",
        "{}                                                                                   ; 400 ; /expression",
    })
    void aThresholdOrExpressionThatMakesNoSenseIsRefusedAtItsPlace(String expression, int status, String pointer) {
        set(defined, target("BAD", expression)).then().statusCode(status).body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void anExpressionOfNineLevelsIsRefusedAtTheNinth() {
        String deep = "{'all':[".repeat(8) + SHARE + "]}".repeat(8);

        set(defined, target("BAD", deep)).then().statusCode(422)
                .body("violations[0].pointer", equalTo("/expression" + "/all/0".repeat(8)))
                .body("violations[0].code", equalTo("TooDeep"));
        set(defined, target("DEEP", deep.substring("{'all':[".length(), deep.length() - 2))).then().statusCode(201);
    }

    @Test
    void yesOrNoAndGradesAreSetAndShownAsTheyAre() {
        set(defined, target("YN", "{'all':[{'indicator':'TAR_SAFE','op':'=','value':true},"
                + "{'indicator':'TAR_GRADE','op':'>=','value':'FAIR'}]}")).then().statusCode(201)
                .body("expression.all[0].value", equalTo(true)).body("expression.all[1].value", equalTo("FAIR"));
    }

    @Test
    void aCoverageOverAHundredPerCentIsRefused() {
        Map<String, Object> body = target("BAD", SHARE);
        body.put("coverage", Expressions.map("{'op':'>=','value':750,'unitOfMeasure':'PERCENT','evaluation':'POOLED'}"));

        set(defined, body).then().statusCode(422).body("violations[0].pointer", equalTo("/coverage/value"));
    }

    @Test
    void unitsAreLeftOutByName() {
        Map<String, Object> body = target("X1", SHARE);
        body.put("exclude", List.of(Map.of("attribute", "xã biên giới", "legalBasis", "Điều 2 Kế hoạch 21",
                "units", List.of(commune)), Map.of("attribute", "nơi khác", "legalBasis", "Điều 3")));
        Response created = set(defined, body);
        created.then().statusCode(201).body("exclude[0].units", contains(commune))
                .body("exclude[0].unitNames", contains("Xã Loại Trừ")).body("exclude[1].units", hasSize(0));
        planner().get(defined.header("Location") + "/targets").then()
                .body("items.find { it.code == 'X1' }.exclude[0].unitNames", contains("Xã Loại Trừ"));
        assertEquals(Set.of(UUID.fromString(commune)),
                directory.find(UUID.fromString(created.path("id"))).orElseThrow().excluded());

        planner().header("If-Match", created.header("ETag")).body(Map.of("exclude", List.of()))
                .patch(created.header("Location")).then().statusCode(200).body("exclude", hasSize(0));
    }

    @ParameterizedTest(name = "{0} is refused at {2}")
    @CsvSource(delimiter = ';', value = {
        "[COMMUNE, COMMUNE]                              ; Repeated         ; /exclude/0/units/1",
        "[COMMUNE, 019345a0-0000-7000-8000-000000000099] ; UnknownReference ; /exclude/0/units/1",
        "[LATER]                                         ; OutsideCampaign  ; /exclude/0/units/0",
        "[NEIGHBOUR]                                     ; UnknownReference ; /exclude/0/units/0",
    })
    void whatCannotBeLeftOutIsRefusedAtItsPlace(String units, String code, String pointer) {
        Map<String, Object> body = target("X2", SHARE);
        List<String> ids = List.of(units.replaceAll("[\\[\\]]", "").replace("COMMUNE", commune)
                .replace("LATER", later).replace("NEIGHBOUR", neighbour).split(", "));
        body.put("exclude", List.of(Map.of("attribute", "a", "legalBasis", "b", "units", ids)));

        set(defined, body).then().statusCode(422).body("violations[0].code", equalTo(code))
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void aTargetLeavesOutAtMost500Units() {
        Map<String, Object> body = target("X3", SHARE);
        List<String> many = Stream.generate(() -> UUID.randomUUID().toString()).limit(251).toList();
        body.put("exclude", List.of(Map.of("attribute", "a", "legalBasis", "b", "units", many),
                Map.of("attribute", "c", "legalBasis", "d", "units", many)));

        set(defined, body).then().statusCode(422).body("violations[0].pointer", equalTo("/exclude"))
                .body("violations[0].code", equalTo("TooMany"));
    }

    @Test
    void otherReadingsOfThePlanAreKeptAndAskedForByTheirCode() {
        Map<String, Object> body = target("R1", SHARE);
        body.put("coverage", coverage("POOLED"));
        body.put("ambiguity", "gộp hay riêng");
        body.put("readings", List.of(Map.of("code", "PER_CLASS", "title", "Riêng từng loại", "coverage",
                coverage("PER_CLASS")), Map.of("code", "EXACTLY", "title", "Đúng 75%", "expression",
                Expressions.map(SHARE.replace(">=", "=")))));
        Response created = set(defined, body);
        created.then().statusCode(201).body("readings.code", contains("PER_CLASS", "EXACTLY"))
                .body("readings[0].coverage.evaluation", equalTo("PER_CLASS"))
                .body("readings[1].expression.op", equalTo("="));

        TargetDefinition target = directory.find(UUID.fromString(created.path("id"))).orElseThrow();
        TargetDefinition perClass = target.reading("PER_CLASS").orElseThrow();
        assertEquals(target.expression(), perClass.expression());
        assertEquals(Coverage.Method.PER_CLASS, perClass.coverage().evaluation());
        TargetDefinition exactly = target.reading("EXACTLY").orElseThrow();
        assertEquals(Expressions.read(SHARE.replace(">=", "=")), exactly.expression());
        assertEquals(target.coverage(), exactly.coverage());
        assertEquals(Optional.empty(), target.reading("NO_SUCH"));
    }

    @ParameterizedTest(name = "{0} is refused at {2}")
    @CsvSource(delimiter = ';', value = {
        "{'code':'A','title':'t'}                                               ; SameReading ; /readings/0",
        "{'code':'A','title':'t','expression':SHARE}                            ; SameReading ; /readings/0",
        "{'code':'A','title':'t','expression':{'indicator':'NO_SUCH','op':'>=','value':1}}; UnknownIndicator; /readings/0/expression/indicator",
        "{'code':'A','title':'t','expression':{'all':[]}}                       ; Empty       ; /readings/0/expression/all",
        "{'code':'A','title':'t','coverage':{'op':'>=','value':101,'unitOfMeasure':'PERCENT','evaluation':'POOLED'}}; OutOfRange; /readings/0/coverage/value",
    })
    void aReadingIsCheckedLikeTheTargetItself(String reading, String code, String pointer) {
        Map<String, Object> body = target("R2", SHARE);
        body.put("readings", List.of(Expressions.map(reading.replace("SHARE", SHARE))));

        set(defined, body).then().statusCode(422).body("violations[0].code", equalTo(code))
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void aReadingsCodeNamesOneReading() {
        Map<String, Object> reading = Map.of("code", "A", "title", "t", "coverage", coverage("POOLED"));
        Map<String, Object> body = target("R3", SHARE);
        body.put("readings", List.of(reading, reading));

        set(defined, body).then().statusCode(422).body("violations[0].pointer", equalTo("/readings/1/code"))
                .body("violations[0].code", equalTo("Repeated"));
    }

    @Test
    void aClonedCampaignHasTheTargets() {
        Response from = TestCampaigns.define("TAR-P", province, "24/KH-TAR", List.of());
        Map<String, Object> body = target("C1", SHARE);
        body.put("coverage", coverage("POOLED"));
        body.put("exclude", List.of(Map.of("attribute", "a", "legalBasis", "b", "units", List.of(commune))));
        set(from, body).then().statusCode(201);

        Response clone = planner().body(Map.of("period", "2020")).post(from.header("Location") + "/clone");
        clone.then().statusCode(201);
        planner().get(clone.header("Location") + "/targets").then().body("items.code", contains("C1"))
                .body("items[0].expression.ratio.of", equalTo("TAR_REACHED"))
                .body("items[0].coverage.evaluation", equalTo("POOLED"))
                .body("items[0].exclude[0].units", contains(commune))
                .body("items[0].campaign", equalTo(clone.path("id")));
    }

    private static Map<String, Object> coverage(String evaluation) {
        return Map.of("op", ">=", "value", 75, "unitOfMeasure", "PERCENT", "evaluation", evaluation);
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
