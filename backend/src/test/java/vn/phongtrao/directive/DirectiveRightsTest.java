package vn.phongtrao.directive;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** Who may register, correct and relate which documents. */
@QuarkusTest
class DirectiveRightsTest {

    private static final String PATH = "/api/v1/directives";
    private static final String PROVINCE = "DIRR-BP";
    private static final String COMMUNE = "DIRR-BGM";
    private static final String ELSEWHERE = "DIRR-ST";
    private static String province;
    private static String commune;
    private static String otherProvince;

    @BeforeEach
    void enterUnitsOnce() {
        if (province == null) {
            province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Bình Phước", PROVINCE, TestUnits.NATION);
            commune = TestUnits.enter(UnitType.COMMUNE, "Xã Bù Gia Mập", COMMUNE, province);
            otherProvince = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Sóc Trăng", ELSEWHERE, TestUnits.NATION);
        }
    }

    private static Map<String, Object> document(String issuer) {
        return new HashMap<>(Map.of("type", "PLAN", "number", UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND",
                "issuer", issuer, "issuedOn", "2019-01-15", "subject", "Tổ chức thực hiện phong trào thi đua"));
    }

    private static String registered(String code, String issuer) {
        return TestUnits.as("planner", code).body(document(issuer)).post(PATH).then().statusCode(201)
                .extract().path("id");
    }

    private static Response relate(String code, String from, String kind, String to) {
        return TestUnits.as("planner", code).body(Map.of("kind", kind, "to", to))
                .post(PATH + "/" + from + "/relations");
    }

    private static Response verify(String code, String id) {
        return TestUnits.as("planner", code).header("If-Match", "*").body(Map.of("verified", true))
                .patch(PATH + "/" + id);
    }

    private static void assertOutsideReach(Response response, String pointer) {
        response.then().statusCode(422).body("type", equalTo("/problems/invalid-content"))
                .body("violations[0].pointer", equalTo(pointer)).body("violations[0].code", equalTo("OutsideReach"))
                .body("violations[0].message", startsWith("Only somebody who answers for the issuer"));
    }

    @Test
    void whoLiesBelowReadsWhatTheProvinceIssuedAndOthersDoNot() {
        String plan = registered(PROVINCE, province);
        TestUnits.as("reporter", COMMUNE).get(PATH + "/" + plan).then().statusCode(200)
                .body("allowedActions.reason", contains("/problems/forbidden", "/problems/forbidden"));
        assertMissing(TestUnits.as("planner", ELSEWHERE).get(PATH + "/" + plan).then());
        assertMissing(TestUnits.as("planner", ELSEWHERE).header("If-Match", "*").body(Map.of("subject", 1))
                .patch(PATH + "/" + plan).then());
        TestUnits.as("planner", ELSEWHERE).get(PATH + "?issuer=" + province + "&count=true").then()
                .body("items", hasSize(0)).body("total", equalTo(0));
    }

    private static void assertMissing(ValidatableResponse response) {
        response.statusCode(404).body("type", equalTo("/problems/not-found"))
                .body("detail", equalTo("There is no such resource, or it is outside your reach."));
    }

    @Test
    void onlyAPlannerRegistersAndOnlyForIssuersInReachOrAbove() {
        TestUnits.as("reporter", PROVINCE).body(document(province)).post(PATH).then().statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
        TestUnits.as("planner", PROVINCE).body(document(otherProvince)).post(PATH).then().statusCode(422)
                .body("violations[0].pointer", equalTo("/issuer")).body("violations[0].code", equalTo("UnknownReference"));
        registered(COMMUNE, province);
    }

    @Test
    void aCommuneLeavesWhatItsProvinceRegisteredAlone() {
        String plan = registered(PROVINCE, province);
        assertMissing(TestUnits.as("planner", COMMUNE).header("If-Match", "*").body(Map.of("subject", "Khác"))
                .patch(PATH + "/" + plan).then());
        assertMissing(relate(COMMUNE, plan, "CITES", registered(COMMUNE, commune)).then());
    }

    @Test
    void whoRegisteredASuperiorsDocumentCorrectsItUntilItIsVerified() {
        String plan = registered(COMMUNE, province);
        TestUnits.as("planner", COMMUNE).header("If-Match", "*").body(Map.of("signer", "Nguyễn Văn A"))
                .patch(PATH + "/" + plan).then().statusCode(200).body("signer", equalTo("Nguyễn Văn A"));
        assertOutsideReach(verify(COMMUNE, plan), "/verified");
        verify(PROVINCE, plan).then().statusCode(200).body("verified", equalTo(true));
        assertMissing(TestUnits.as("planner", COMMUNE).header("If-Match", "*").body(Map.of("signer", "B"))
                .patch(PATH + "/" + plan).then());
    }

    @Test
    void nobodyVerifiesAnEntryForASuperior() {
        Map<String, Object> body = document(province);
        body.put("verified", true);
        assertOutsideReach(TestUnits.as("planner", COMMUNE).body(body).post(PATH), "/verified");
    }

    @ParameterizedTest
    @EnumSource(value = RelationKind.class, names = {"AMENDS", "REPLACES", "REPEALS"})
    void onlyWhoAnswersForADocumentEntersThatItIsChanged(RelationKind kind) {
        String superior = registered(PROVINCE, province);
        String own = registered(COMMUNE, commune);
        assertOutsideReach(relate(COMMUNE, own, kind.name(), superior), "/to");
        assertOutsideReach(relate(COMMUNE, own, kind.name(), registered(COMMUNE, province)), "/to");
        TestUnits.as("planner", COMMUNE).get(PATH + "/" + superior).then().body("forceStatus", equalTo("IN_FORCE"));
        relate(COMMUNE, own, "BASED_ON", superior).then().statusCode(201);
        relate(PROVINCE, superior, kind.name(), own).then().statusCode(201);
        TestUnits.as("planner", PROVINCE).get(PATH + "/" + own + "/relations").then()
                .body("items.to", equalTo(List.of(superior)));
    }
}
