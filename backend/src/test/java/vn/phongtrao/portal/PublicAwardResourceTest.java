package vn.phongtrao.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.phongtrao.commendation.Dossiers.act;
import static vn.phongtrao.commendation.Dossiers.body;
import static vn.phongtrao.commendation.Dossiers.decided;
import static vn.phongtrao.commendation.Dossiers.done;
import static vn.phongtrao.commendation.Dossiers.draft;
import static vn.phongtrao.commendation.Dossiers.draftFor;
import static vn.phongtrao.commendation.Dossiers.form;
import static vn.phongtrao.commendation.Dossiers.published;
import static vn.phongtrao.commendation.Dossiers.unique;
import static vn.phongtrao.commendation.Dossiers.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.commendation.Dossiers;

@QuarkusTest
class PublicAwardResourceTest {

    private static final String AWARDS = "/api/v1/public/awards";

    private String province;
    private String commune;
    private String form;

    @BeforeEach
    void aProvinceWithACommune() {
        province = unit("PROVINCE", "Tỉnh Vinh Danh", Dossiers.NATION, unique("P"));
        commune = unit("COMMUNE", "Xã Bù Đường", province, unique("C"));
        form = form();
    }

    @Test
    void anyoneReadsTheHonourRollAndNothingThatIsNotPublished() {
        String code = published(draftFor(form, commune), province).path("awardCode");
        decided(draftFor(form, commune), province);
        given().get(AWARDS + "?unit=" + province + "&count=true").then().statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=60")).header("ETag", notNullValue())
                .body("total", equalTo(1)).body("items[0].code", equalTo(code))
                .body("items[0].recipient", equalTo("Xã Bù Đường")).body("items[0].status", equalTo("VALID"))
                .body("items[0].awardFormName", equalTo("Bằng khen thử")).body("items[0].origin", equalTo("ENTERED"))
                .body("items[0].decision.issuerName", equalTo("Tỉnh Vinh Danh"))
                .body("items[0]", not(hasKey("proposedBy"))).body("items[0]", not(hasKey("votes")));
        given().get(AWARDS + "?q=bu duong&year=2024&awardForm=" + form).then().body("items", hasSize(1));
        given().get(AWARDS + "?year=2023&awardForm=" + form).then().body("items", hasSize(0));
    }

    @Test
    void aCodeVerifiesTheAwardAsItIsTypedAndAfterItsRevocation() {
        Response published = published(draftFor(form, commune), province);
        String code = published.path("awardCode");
        String tag = given().get(AWARDS + "/" + code).then().statusCode(200).body("status", equalTo("VALID"))
                .body("recipient", equalTo("Xã Bù Đường")).extract().header("ETag");
        given().header("If-None-Match", tag).get(AWARDS + "/" + code).then().statusCode(304);
        String typed = code.toLowerCase().replace('1', 'l').replace('0', 'o');
        given().get(AWARDS + "/" + typed.substring(0, 13) + "-" + typed.substring(13)).then()
                .statusCode(200).body("code", equalTo(code));

        done(act(published, "council", "revoke", Map.of("reason", "Thành tích không đúng")));
        given().get(AWARDS + "/" + code).then().statusCode(200).body("status", equalTo("REVOKED"))
                .body("revocationReason", equalTo("Thành tích không đúng")).body("revokedAt", notNullValue())
                .body("recipient", equalTo("Xã Bù Đường"));
        given().get(AWARDS + "?unit=" + province).then().body("items", hasSize(0));
    }

    @Test
    void aCodeThatNamesNoAwardAnswersAlikeWhateverItLooksLike() {
        Map<String, Object> wellFormed = missing("00000000000000000000000000");
        for (String code : List.of("x", "not-a-code", "0".repeat(2000), "ế", "' or 1=1 --")) {
            assertEquals(wellFormed, missing(code), code);
        }
        assertEquals(Map.of("type", "/problems/not-found", "title", "Not found", "status", 404,
                "detail", "There is no such resource, or it is outside your reach."), wellFormed);
    }

    private static Map<String, Object> missing(String code) {
        Map<String, Object> body = given().pathParam("code", code).get(AWARDS + "/{code}").then().statusCode(404)
                .contentType("application/problem+json").extract().jsonPath().getMap("$");
        body.remove("instance");
        return body;
    }

    @Test
    void aPersonIsNamedUntilTheNameIsWithdrawn() {
        Response published = published(draft(body(form, Map.of("type", "INDIVIDUAL", "name", "Nguyễn Thị Thử"),
                commune, unique("E"))), province);
        String address = AWARDS + "/" + published.path("awardCode");
        given().get(address).then().body("recipient", equalTo("Nguyễn Thị Thử"));
        given().get(AWARDS + "?q=nguyen thi thu&unit=" + province).then().body("items", hasSize(1));

        done(act(published, "council", "withdraw", null));
        given().get(address).then().statusCode(200).body("status", equalTo("VALID")).body("withdrawn", equalTo(true))
                .body("$", not(hasKey("recipient"))).body("$", not(hasKey("citation")));
        given().get(AWARDS + "?unit=" + province).then().body("items", hasSize(0));
    }

    @Test
    void aPageLeadsToTheNextWithoutRepeatingOrSkipping() {
        List<String> codes = List.of(published(draftFor(form, commune), province).path("awardCode"),
                published(draftFor(form, commune), province).path("awardCode"));
        Response first = given().get(AWARDS + "?limit=1&sort=publishedAt&unit=" + province);
        first.then().statusCode(200).header("Link", notNullValue());
        Response second = given().queryParam("cursor", first.<String>path("next"))
                .get(AWARDS + "?limit=1&sort=publishedAt&unit=" + province);
        second.then().statusCode(200).body("$", not(hasKey("next")));
        assertEquals(codes, List.of(first.path("items[0].code"), second.path("items[0].code")));
        given().get(AWARDS + "?sort=recipient").then().statusCode(400)
                .body("violations[0].parameter", equalTo("sort"));
    }
}
