package vn.phongtrao.directive;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
class DirectiveResourceTest {

    private static final String PATH = "/api/v1/directives";
    private static String province;

    @BeforeEach
    void enterUnitsOnce() {
        if (province != null) {
            return;
        }
        province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Bình Phước", "DIR-BP", TestUnits.NATION);
        TestUnits.enter(UnitType.COMMUNE, "Xã Bù Gia Mập", "DIR-BGM", province);
    }

    private static RequestSpecification planner() {
        return TestUnits.as("planner", "DIR-BP");
    }

    private static Map<String, Object> plan(String number, String issuedOn) {
        Map<String, Object> body = new HashMap<>(Map.of("type", "PLAN", "number", number, "issuer", province,
                "issuerName", "Ủy ban nhân dân tỉnh Bình Phước", "issuedOn", issuedOn, "origin", "DOCUMENT",
                "subject", "Tổ chức thực hiện phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc” năm 2019",
                "source", Map.of("document", "S1", "text", "ban hành Kế hoạch số 09/KH-UBND")));
        return body;
    }

    private static String registered(String number, String issuedOn) {
        return planner().body(plan(number, issuedOn)).post(PATH).then().statusCode(201).extract().path("id");
    }

    private static Response relate(String from, String kind, String to, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("kind", kind);
        body.put("to", to);
        return planner().body(body).post(PATH + "/" + from + "/relations");
    }

    /** Everything that a problem body says, but for the path it was met at. */
    private static void assertProblem(ValidatableResponse response, int status, String type, String title,
            String detail) {
        response.statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type)).body("status", equalTo(status))
                .body("title", equalTo(title)).body("detail", equalTo(detail));
    }

    @Test
    void aPlanIsRegisteredWithItsNumberSplitAndInForceFromItsDayOfIssue() {
        Response created = planner().body(plan("09/KH-UBND", "2019-01-15")).post(PATH);
        created.then().statusCode(201).header("Location", containsString(PATH + "/" + created.path("id")))
                .body("number", equalTo("09/KH-UBND")).body("codeNumber", equalTo("09"))
                .body("codeNotation", equalTo("KH-UBND")).body("issuer", equalTo(province))
                .body("issuerName", equalTo("Ủy ban nhân dân tỉnh Bình Phước"))
                .body("inForceFrom", equalTo("2019-01-15")).body("forceStatus", equalTo("IN_FORCE"))
                .body("origin", equalTo("DOCUMENT")).body("verified", equalTo(false))
                .body("source.document", equalTo("S1")).body("endedBy", hasSize(0))
                .body("allowedActions.action", contains("change", "relate"))
                .body("allowedActions.allowed", contains(true, true));
        planner().get(created.header("Location") + "?asOf=2019-01-14").then().statusCode(200)
                .body("forceStatus", equalTo("NOT_YET")).body("asOf", equalTo("2019-01-14"));
    }

    @Test
    void aMisprintedNumberIsKeptBesideTheNumber() {
        planner().body(plan("13/KH- UBND", "2016-02-01")).post(PATH).then().statusCode(201)
                .body("number", equalTo("13/KH-UBND")).body("numberAsPrinted", equalTo("13/KH- UBND"));
        planner().get(PATH + "?number=13/KH - UBND").then().statusCode(200).body("items.number", hasItem("13/KH-UBND"));
    }

    @Test
    void anUnnumberedUndatedDocumentHasUnknownForce() {
        Map<String, Object> body = Map.of("type", "OTHER", "issuer", TestUnits.NATION, "issuerName", "Bộ Công an",
                "subject", "Bộ tiêu chí Bộ Công an ban hành");
        planner().body(body).post(PATH).then().statusCode(201)
                .body("number", nullValue()).body("forceStatus", equalTo("UNKNOWN")).body("origin", equalTo("ENTERED"));
        planner().body(body).post(PATH).then().statusCode(201);
    }

    @Test
    void theSameDocumentIsRegisteredOnce() {
        String first = registered("10/KH-UBND", "2019-01-15");
        ValidatableResponse refused = planner().body(plan("10/KH-UBND", "2019-01-15")).post(PATH).then();
        assertProblem(refused, 409, "directive-exists", "The document is registered already",
                "The issuer's document 10/KH-UBND of that day is registered as " + PATH + "/" + first
                        + ". Use that one, or correct its number or date.");
        refused.header("Link", equalTo("<" + PATH + "/" + first + ">; rel=\"duplicate\""))
                .body("existing", equalTo(PATH + "/" + first)).body("violations", hasSize(1))
                .body("violations[0].pointer", equalTo("/number"))
                .body("violations[0].code", equalTo("DirectiveExists"))
                .body("violations[0].value", equalTo("10/KH-UBND"));
        registered("10/KH-UBND", "2020-01-15");

        Response other = planner().body(plan("11/KH-UBND", "2019-01-15")).post(PATH);
        planner().header("If-Match", other.header("ETag")).body(Map.of("number", "10/KH-UBND"))
                .patch(other.header("Location")).then().statusCode(409)
                .body("type", equalTo("/problems/directive-exists"));
        planner().get(other.header("Location")).then().body("number", equalTo("11/KH-UBND"));
    }

    @Test
    void aReplacedDocumentIsInForceUntilTheDay() {
        String old = registered("20/KH-UBND", "2018-01-15");
        String successor = registered("20/KH-UBND", "2019-02-01");
        relate(successor, "REPLACES", old, Map.of()).then().statusCode(201)
                .header("Location", containsString("/api/v1/relations/"))
                .body("from", equalTo(successor)).body("to", equalTo(old)).body("toNumber", equalTo("20/KH-UBND"));
        planner().get(PATH + "/" + old + "?asOf=2019-01-31").then().body("forceStatus", equalTo("IN_FORCE"))
                .body("endedBy", hasSize(0));
        planner().get(PATH + "/" + old + "?asOf=2019-02-01").then().body("forceStatus", equalTo("REPLACED"))
                .body("endedBy[0].directive", equalTo(successor)).body("endedBy[0].date", equalTo("2019-02-01"));
        planner().get(PATH + "?number=20/KH-UBND&asOf=2019-02-01").then()
                .body("items.forceStatus", contains("IN_FORCE", "REPLACED"));
    }

    @Test
    void aRepealedArticleLeavesTheRestInForce() {
        String law = registered("21/KH-UBND", "2018-01-15");
        String later = registered("22/KH-UBND", "2019-02-01");
        relate(later, "REPEALS", law, Map.of("article", "Mục II", "date", "2019-03-01")).then().statusCode(201);
        planner().get(PATH + "/" + law + "?asOf=2019-02-28").then().body("forceStatus", equalTo("IN_FORCE"));
        planner().get(PATH + "/" + law + "?asOf=2019-03-01").then().body("forceStatus", equalTo("PARTLY"))
                .body("endedBy[0].article", equalTo("Mục II"));
    }

    @Test
    void aDocumentIsNotBasedOnItself() {
        String plan = registered("30/KH-UBND", "2019-01-15");
        ValidatableResponse refused = relate(plan, "BASED_ON", plan, Map.of()).then();
        assertProblem(refused, 422, "directive-cycle", "A document would rest on itself",
                "A document has no relation to itself. Name another one.");
        refused.body("violations[0].pointer", equalTo("/to")).body("violations[0].value", equalTo(plan));
        planner().get(PATH + "/" + plan + "/relations").then().body("items", hasSize(0));
    }

    @Test
    void documentsDoNotRestOnEachOtherInACircle() {
        String a = registered("31/KH-UBND", "2019-01-15");
        String b = registered("32/KH-UBND", "2019-01-15");
        String c = registered("33/KH-UBND", "2019-01-15");
        relate(a, "BASED_ON", b, Map.of()).then().statusCode(201);
        relate(b, "IMPLEMENTS", c, Map.of()).then().statusCode(201);
        assertProblem(relate(c, "BASED_ON", a, Map.of()).then(), 422, "directive-cycle",
                "A document would rest on itself",
                "That document itself rests on this one, directly or through others.");
        relate(c, "CITES", a, Map.of()).then().statusCode(201);
    }

    @Test
    void aRelationIsEnteredOnce() {
        String a = registered("34/KH-UBND", "2019-01-15");
        String b = registered("35/KH-UBND", "2019-01-15");
        relate(a, "CITES", b, Map.of()).then().statusCode(201);
        assertProblem(relate(a, "CITES", b, Map.of()).then(), 409, "relation-exists",
                "The relation is entered already", "The document already has this relation to that one.");
        relate(a, "CITES", b, Map.of("article", "Điều 3")).then().statusCode(201);
    }

    @Test
    void aRelationToAnUnknownDocumentIsRefusedAtItsPlace() {
        String a = registered("36/KH-UBND", "2019-01-15");
        String unknown = UUID.randomUUID().toString();
        ValidatableResponse refused = relate(a, "CITES", unknown, Map.of()).then();
        assertProblem(refused, 422, "invalid-content", "The content contradicts itself or known facts",
                "Refers to something that does not exist or is outside your reach.");
        refused.body("violations[0].pointer", equalTo("/to")).body("violations[0].code", equalTo("UnknownReference"))
                .body("violations[0].value", equalTo(unknown));
    }

    @Test
    void theGraphShowsDocumentsInBothDirectionsToADepth() {
        String directive = planner().body(Map.of("type", "DIRECTIVE", "number", "128/CT-TTg", "issuer", TestUnits.NATION,
                "issuerName", "Thủ tướng Chính phủ", "issuedOn", "2017-06-30",
                "subject", "Tăng cường đảm bảo an ninh, trật tự trong tình hình mới"))
                .post(PATH).then().statusCode(201).extract().path("id");
        String plan = registered("40/KH-UBND", "2019-01-15");
        String below = registered("41/KH-UBND", "2019-02-15");
        relate(plan, "IMPLEMENTS", directive, Map.of()).then().statusCode(201);
        relate(below, "BASED_ON", plan, Map.of()).then().statusCode(201);
        planner().get(PATH + "/" + directive + "/graph?depth=1").then().statusCode(200)
                .body("nodes.id", containsInAnyOrder(directive, plan)).body("edges", hasSize(1))
                .body("edges[0].kind", equalTo("IMPLEMENTS"));
        planner().get(PATH + "/" + directive + "/graph").then().statusCode(200)
                .body("nodes.id", containsInAnyOrder(directive, plan, below)).body("edges", hasSize(2));
        planner().get(PATH + "/" + directive + "/graph?depth=9").then().statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter")).body("violations[0].parameter", equalTo("depth"));
    }

    @Test
    void aChangeNamesTheVersionItWasMadeFrom() {
        Response created = planner().body(plan("60/KH-UBND", "2019-01-15")).post(PATH);
        String location = created.header("Location");
        planner().body(Map.of("verified", true)).patch(location).then().statusCode(428);
        planner().header("If-Match", created.header("ETag")).body(Map.of("verified", true, "signer", "Nguyễn Văn A"))
                .patch(location).then().statusCode(200).body("verified", equalTo(true))
                .body("number", equalTo("60/KH-UBND")).header("ETag", not(equalTo(created.header("ETag"))));
        planner().header("If-Match", created.header("ETag")).body(Map.of("verified", false))
                .patch(location).then().statusCode(412);
        Map<String, Object> removal = new HashMap<>();
        removal.put("signer", null);
        planner().header("If-Match", "*").contentType("application/merge-patch+json").body(removal)
                .patch(location).then().statusCode(200).body("signer", nullValue()).body("verified", equalTo(true));
    }

    @Test
    void aDocumentLosesForceAfterItGainsIt() {
        Map<String, Object> body = plan("61/KH-UBND", "2019-01-15");
        body.put("inForceTo", "2019-01-15");
        ValidatableResponse refused = planner().body(body).post(PATH).then();
        assertProblem(refused, 422, "invalid-content", "The content contradicts itself or known facts",
                "Must be after the first day in force, 2019-01-15.");
        refused.body("violations[0].pointer", equalTo("/inForceTo")).body("violations[0].value", equalTo("2019-01-15"));
    }

    @ParameterizedTest
    @CsvSource({
        "issuedOn, 2019-02-30, InvalidValue", "issuedOn, 9999-01-01, CalendarDay", "type, EDICT, InvalidValue",
        "issuer, no-uuid, InvalidValue", "forceStatus, IN_FORCE, UnknownField", "subject, '  ', NotBlank"
    })
    void aFieldOfAnotherShapeIsRefusedAtItsPlace(String field, String value, String code) {
        Map<String, Object> body = plan("62/KH-UBND", "2019-01-15");
        body.put(field, value);
        planner().body(body).post(PATH).then().statusCode(400).body("violations[0].pointer", equalTo("/" + field))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void documentsAreListedByDayUndatedLastAndFoundWithoutAccents() {
        for (int day = 1; day <= 3; day++) {
            registered("7" + day + "/KH-BCĐ", "2021-05-0" + day);
        }
        String query = PATH + "?q=kh-bcd&limit=2";
        Response first = planner().get(query);
        first.then().statusCode(200).body("items.number", contains("73/KH-BCĐ", "72/KH-BCĐ"))
                .header("Link", containsString("rel=\"next\""));
        planner().get(query + "&cursor=" + first.path("next")).then()
                .body("items.number", contains("71/KH-BCĐ")).body("next", nullValue());
        planner().get(PATH + "?q=kh-bcd&sort=number&issuedFrom=2021-05-02").then()
                .body("items.number", contains("72/KH-BCĐ", "73/KH-BCĐ"));
    }

    @Test
    void theSameIdempotencyKeyRegistersOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = plan("80/KH-UBND", "2019-01-15");
        String first = planner().header("Idempotency-Key", key).body(body).post(PATH).then().statusCode(201)
                .extract().path("id");
        String again = planner().header("Idempotency-Key", key).body(body).post(PATH).then().statusCode(201)
                .extract().path("id");
        assertEquals(first, again);
        planner().get(PATH + "?number=80/KH-UBND").then().body("items.id", equalTo(List.of(first)));
    }
}
