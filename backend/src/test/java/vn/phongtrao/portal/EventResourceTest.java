package vn.phongtrao.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.phongtrao.commendation.Dossiers.as;
import static vn.phongtrao.commendation.Dossiers.bearing;
import static vn.phongtrao.commendation.Dossiers.body;
import static vn.phongtrao.commendation.Dossiers.draft;
import static vn.phongtrao.commendation.Dossiers.form;
import static vn.phongtrao.commendation.Dossiers.published;
import static vn.phongtrao.commendation.Dossiers.unique;
import static vn.phongtrao.commendation.Dossiers.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.phongtrao.commendation.Dossiers;
import vn.phongtrao.devstack.Eventually;
import vn.phongtrao.devstack.Tokens;

@QuarkusTest
class EventResourceTest {

    private static final String EVENTS = "/api/v1/events";

    @Test
    void numberedEventsComeInOrderWithinTheReachAndWithoutNames() {
        String code = unique("P");
        String province = unit("PROVINCE", "Tỉnh Sự Kiện", Dossiers.NATION, code);
        String dossier = published(draft(body(form(), Map.of("type", "INDIVIDUAL", "name", "Trần Thị Bí Mật"),
                province, unique("E"))), province).path("id");
        String reporter = Tokens.with(Set.of("reporter"), "TEST:" + code);

        Response read = Eventually.get(() -> bearing(reporter).get(EVENTS + "?limit=200"),
                answer -> answer.jsonPath().getList("items.type").contains("commendation.published"));
        read.then().body("items.type", equalTo(List.of("unit.created", "commendation.created",
                        "commendation.submitted", "commendation.voted", "commendation.decided",
                        "commendation.published")))
                .body("items[5].subject", equalTo("/api/v1/commendations/" + dossier))
                .body("items[5].data.status", equalTo("PUBLISHED"));
        assertFalse(read.asString().contains("Bí Mật"));
        List<Long> sequences = read.jsonPath().getList("items.sequence", Long.class);
        assertEquals(sequences.stream().sorted().distinct().toList(), sequences);

        bearing(reporter).get(EVENTS + "?after=" + sequences.get(3)).then().statusCode(200)
                .body("items.sequence", equalTo(List.of(sequences.get(4).intValue(), sequences.get(5).intValue())));
        bearing(reporter).get(EVENTS + "?type=commendation.decided").then().body("items", hasSize(1));
        bearing(Tokens.with(Set.of("portal"), "TEST:" + code)).get(EVENTS).then().statusCode(200)
                .body("items.type", equalTo(List.of("unit.created", "commendation.published")));
    }

    @Test
    void aParameterOutOfRangeIsNamed() {
        as("reporter").get(EVENTS + "?after=-1").then().statusCode(400)
                .body("violations[0].parameter", equalTo("after"));
        as("reporter").get(EVENTS + "?after=x").then().statusCode(400)
                .body("violations[0].code", equalTo("InvalidInteger"));
        given().get(EVENTS).then().statusCode(401);
        bearing(Tokens.with(Set.of())).get(EVENTS).then().statusCode(403).body("type", equalTo("/problems/forbidden"));
    }
}
