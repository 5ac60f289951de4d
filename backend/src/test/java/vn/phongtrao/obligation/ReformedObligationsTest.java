package vn.phongtrao.obligation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.shared.time.BusinessClock;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** Communes of two districts become one in the middle of a campaign that asks something every month. */
@QuarkusTest
class ReformedObligationsTest {

    private final int nextYear = LocalDate.now(BusinessClock.ZONE).getYear() + 1;

    private static RequestSpecification nation(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    private static Map<String, Object> edge(String from, String to, boolean whole) {
        return Map.of("from", from, "to", to, "whole", whole);
    }

    private Response campaign(String province, String within) {
        String directive = CampaignRequests.plan(nation("planner"), province, "51/KH-REF");
        Map<String, Object> body = CampaignRequests.securityMovement(province, directive);
        body.put("period", String.valueOf(nextYear));
        Response campaign = nation("planner").body(body).post(CampaignRequests.PATH);
        campaign.then().statusCode(201);
        nation("planner").body(Map.of("code", "FORM", "title", "Biểu mẫu tháng", "kind", "FORM",
                        "unitTypes", List.of("COMMUNE"), "within", List.of(within),
                        "recurrence", Map.of("frequency", "MONTHLY", "day", 15)))
                .post(campaign.header("Location") + "/calendar").then().statusCode(201);
        nation("planner").header("If-Match", nation("planner").get(campaign.header("Location")).header("ETag"))
                .post(campaign.header("Location") + "/launch").then().statusCode(200);
        return campaign;
    }

    /** How many obligations each unit has. */
    private static Map<String, Integer> owed(Response campaign) {
        List<String> units = nation("planner").get("/api/v1/obligations?limit=200&campaign=" + campaign.path("id"))
                .path("items.unit");
        Map<String, Integer> counts = new TreeMap<>();
        units.forEach(unit -> counts.merge(unit, 1, Integer::sum));
        return counts;
    }

    @Test
    void aMergerIsRehearsedWithWhatIsOwedUntilItsDayAndFollowedFromThenOn() {
        String province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Sắp Xếp", "REF-P", TestUnits.NATION);
        String district = TestUnits.enter(UnitType.DISTRICT, "Huyện Biên Giới", "REF-D", province);
        String other = TestUnits.enter(UnitType.DISTRICT, "Huyện Nội Địa", "REF-E", province);
        String border = TestUnits.enter(UnitType.COMMUNE, "Xã Biên Giới", "REF-1", district);
        String kept = TestUnits.enter(UnitType.COMMUNE, "Xã Ở Lại", "REF-2", district);
        String inland = TestUnits.enter(UnitType.COMMUNE, "Xã Nội Địa", "REF-3", other);
        Response campaign = campaign(province, district);
        assertEquals(new TreeMap<>(Map.of(border, 12, kept, 12)), owed(campaign));

        String formed = UUID.randomUUID().toString();
        Map<String, Object> merger = new HashMap<>(Map.of("kind", "MERGED_INTO", "takesEffectOn", nextYear + "-07-01",
                "legalBasis", "Nghị quyết thử",
                "edges", List.of(edge(border, formed, true), edge(inland, formed, true)),
                "successors", List.of(Map.of("id", formed, "type", "COMMUNE", "name", "Xã Mới", "parent", other,
                        "codes", List.of()))));
        nation("administrator").queryParam("dryRun", true).body(merger).post("/api/v1/successions").then().statusCode(200)
                .body("impact.touched.find { it.kind == 'OBLIGATION' }.total", equalTo(6))
                .body("impact.touched.find { it.kind == 'OBLIGATION' }.items", hasSize(6))
                .body("impact.touched.find { it.kind == 'OBLIGATION' }.items[0].link", startsWith("/api/v1/obligations/"))
                .body("impact.touched.find { it.kind == 'OBLIGATION' }.items[0].label",
                        equalTo(nextYear + "-01-15 Biểu mẫu tháng"));
        assertEquals(new TreeMap<>(Map.of(border, 12, kept, 12)), owed(campaign), "a rehearsal changes nothing");

        Response ordered = nation("administrator").body(merger).post("/api/v1/successions");
        ordered.then().statusCode(201);
        assertEquals(new TreeMap<>(Map.of(border, 6, kept, 12, formed, 6)), owed(campaign),
                "the heir owes it in the other district, too");
        nation("planner").get(campaign.header("Location") + "/obligations?unit=" + other).then().statusCode(200)
                .body("total.expected", equalTo(6));

        nation("administrator").body(Map.of("corrects", ordered.path("id"), "legalBasis", "Đính chính"))
                .post("/api/v1/successions").then().statusCode(201);
        assertEquals(new TreeMap<>(Map.of(border, 12, kept, 12)), owed(campaign), "taken back, it is as before");
    }

    @Test
    void aCommuneThatIsFoundedOwesWhatFallsDueFromThenOn() {
        String province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Lập Xã", "REF-N", TestUnits.NATION);
        String first = TestUnits.enter(UnitType.COMMUNE, "Xã Có Sẵn", "REF-N1", province);
        Response campaign = campaign(province, province);
        String founded = nation("administrator").body(Map.of("type", "COMMUNE", "name", "Xã Mới Lập", "parent", province,
                "validFrom", nextYear + "-10-01")).post("/api/v1/units").then().statusCode(201).extract().path("id");

        assertEquals(new TreeMap<>(Map.of(first, 12, founded, 3)), owed(campaign));
    }
}
