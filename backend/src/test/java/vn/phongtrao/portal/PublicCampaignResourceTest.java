package vn.phongtrao.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.phongtrao.commendation.Dossiers.act;
import static vn.phongtrao.commendation.Dossiers.as;
import static vn.phongtrao.commendation.Dossiers.body;
import static vn.phongtrao.commendation.Dossiers.decision;
import static vn.phongtrao.commendation.Dossiers.done;
import static vn.phongtrao.commendation.Dossiers.draft;
import static vn.phongtrao.commendation.Dossiers.form;
import static vn.phongtrao.commendation.Dossiers.inCouncil;
import static vn.phongtrao.commendation.Dossiers.unique;
import static vn.phongtrao.commendation.Dossiers.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.commendation.Dossiers;

@QuarkusTest
class PublicCampaignResourceTest {

    private static final String CAMPAIGNS = "/api/v1/public/campaigns";

    private String province;

    @BeforeEach
    void aProvince() {
        province = unit("PROVINCE", "Tỉnh Công Khai", Dossiers.NATION, unique("P"));
    }

    private static String number() {
        return unique("09/KH");
    }

    @Test
    void anyoneReadsALaunchedCampaignAndNobodyOneThatIsOnlyDefined() {
        String launched = CampaignRequests.launched(() -> as("planner"), province, number());
        String defined = as("planner").body(CampaignRequests.securityMovement(province,
                        CampaignRequests.plan(as("planner"), province, number())))
                .post(CampaignRequests.PATH).then().statusCode(201).extract().path("id");

        given().get(CAMPAIGNS + "/" + launched).then().statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=60")).header("ETag", notNullValue())
                .body("stage", equalTo("LAUNCHED")).body("origin", equalTo("ENTERED"))
                .body("ownerName", equalTo("Tỉnh Công Khai")).body("allowedActions", hasSize(0));
        given().get(CAMPAIGNS + "?kind=EMULATION&q=an ninh to quoc&owner=" + province).then().statusCode(200)
                .body("items.id", equalTo(List.of(launched)));
        given().get(CAMPAIGNS + "?kind=DRIVE&owner=" + province).then().body("items", hasSize(0));

        String missing = given().get(CAMPAIGNS + "/" + UUID.randomUUID()).then().statusCode(404)
                .extract().path("detail");
        given().get(CAMPAIGNS + "/" + defined).then().statusCode(404).body("type", equalTo("/problems/not-found"))
                .body("detail", equalTo(missing));
    }

    @Test
    void anAwardNamesThePublicCampaignInWhichItWasEarned() {
        String launched = CampaignRequests.launched(() -> as("planner"), province, number());
        String award = award(launched);
        given().get("/api/v1/public/awards?campaign=" + launched).then().body("items.code", equalTo(List.of(award)))
                .body("items[0].campaignName", equalTo("Toàn dân bảo vệ an ninh Tổ quốc"));

        Map<String, Object> internal = CampaignRequests.securityMovement(province,
                CampaignRequests.plan(as("planner"), province, number()));
        internal.put("visibility", "INTERNAL");
        String hidden = as("planner").body(internal).post(CampaignRequests.PATH).then().statusCode(201)
                .extract().path("id");
        given().get("/api/v1/public/awards/" + award(hidden)).then().statusCode(200)
                .body("$", not(hasKey("campaign"))).body("$", not(hasKey("campaignName")));
    }

    /** An award earned in the campaign, by a decision that is registered as a directive. @return its code */
    private String award(String campaign) {
        Map<String, Object> dossier = body(form(), Map.of("type", "COLLECTIVE", "unit", province), province, unique("E"));
        dossier.put("campaign", campaign);
        Response voted = inCouncil(draft(dossier));
        Map<String, Object> decision = decision(province);
        String number = number();
        decision.remove("number");
        decision.put("directive", CampaignRequests.plan(as("planner"), province, number));
        Response decided = done(act(voted, "council", "decide", decision));
        decided.then().body("decision.number", equalTo(number));
        return done(act(decided, "council", "publish", null)).path("awardCode");
    }

    @Test
    void whatADossierRefersToExists() {
        Map<String, Object> dossier = body(form(), Map.of("type", "COLLECTIVE", "unit", province), province, "x");
        dossier.put("campaign", UUID.randomUUID().toString());
        as("planner").body(dossier).post("/api/v1/commendations").then().statusCode(422)
                .body("violations[0].pointer", equalTo("/campaign"));
        dossier.remove("campaign");
        for (String kind : List.of("DIRECTIVE", "REPORT")) {
            dossier.put("evidence", List.of(Map.of("kind", kind, "reference", UUID.randomUUID().toString())));
            as("planner").body(dossier).post("/api/v1/commendations").then().statusCode(422)
                    .body("violations[0].pointer", equalTo("/evidence/0/reference"));
        }
    }
}
