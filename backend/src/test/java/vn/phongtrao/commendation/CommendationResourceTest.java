package vn.phongtrao.commendation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.phongtrao.commendation.Dossiers.act;
import static vn.phongtrao.commendation.Dossiers.as;
import static vn.phongtrao.commendation.Dossiers.bearing;
import static vn.phongtrao.commendation.Dossiers.body;
import static vn.phongtrao.commendation.Dossiers.decided;
import static vn.phongtrao.commendation.Dossiers.decision;
import static vn.phongtrao.commendation.Dossiers.done;
import static vn.phongtrao.commendation.Dossiers.draft;
import static vn.phongtrao.commendation.Dossiers.draftFor;
import static vn.phongtrao.commendation.Dossiers.form;
import static vn.phongtrao.commendation.Dossiers.inCouncil;
import static vn.phongtrao.commendation.Dossiers.published;
import static vn.phongtrao.commendation.Dossiers.submitted;
import static vn.phongtrao.commendation.Dossiers.unique;
import static vn.phongtrao.commendation.Dossiers.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.Tokens;

/** A dossier's way to a published award, and who sees what of it. */
@QuarkusTest
class CommendationResourceTest {

    private String provinceCode;
    private String province;
    private String commune;
    private String form;

    @BeforeEach
    void aProvinceWithACommune() {
        provinceCode = unique("P");
        province = unit("PROVINCE", "Tỉnh Khen Thưởng", Dossiers.NATION, provinceCode);
        commune = unit("COMMUNE", "Xã Được Khen", province, unique("C"));
        form = form();
    }

    @Test
    void aDossierGoesFromAProposalToAPublishedAward() {
        Response draft = draftFor(form, commune);
        draft.then().header("Location", containsString("/api/v1/commendations/"))
                .body("status", equalTo("DRAFT")).body("origin", equalTo("ENTERED"))
                .body("subject", equalTo(Map.of("type", "COLLECTIVE", "unit", commune, "name", "Xã Được Khen")))
                .body("awardFormName", equalTo("Bằng khen thử")).body("unitName", equalTo("Xã Được Khen"));
        Response submitted = submitted(draft);
        submitted.then().body("status", equalTo("SUBMITTED")).body("awardCode", nullValue());
        Response voted = done(act(submitted, "council", "vote", Map.of("vote", "FOR")));
        voted.then().body("status", equalTo("IN_COUNCIL")).body("votes.vote", equalTo(List.of("FOR")))
                .body("tally", equalTo(Map.of("for", 1, "against", 0, "abstain", 0)));
        Response decided = done(act(voted, "council", "decide", decision(province)));
        decided.then().body("status", equalTo("DECIDED")).body("decision.number", equalTo("99/QĐ-UBND"))
                .body("decision.issuerName", equalTo("Tỉnh Khen Thưởng"));
        Response published = done(act(decided, "council", "publish", null));
        published.then().body("status", equalTo("PUBLISHED"))
                .body("awardCode", matchesPattern("[0-9A-HJKMNP-TV-Z]{26}")).body("publishedAt", not(nullValue()));
        done(act(published, "council", "revoke", Map.of("reason", "Báo cáo không đúng sự thật"))).then()
                .body("status", equalTo("REVOKED")).body("reason", equalTo("Báo cáo không đúng sự thật"))
                .body("awardCode", equalTo(published.path("awardCode")));
    }

    @Test
    void aReturnedDossierIsMendedAndSubmittedAgain() {
        Response returned = done(act(submitted(draftFor(form, commune)), "council", "return",
                Map.of("reason", "Thiếu biên bản họp")));
        returned.then().body("status", equalTo("RETURNED")).body("reason", equalTo("Thiếu biên bản họp"));
        Response mended = as("planner").header("If-Match", returned.header("ETag"))
                .body(Map.of("citation", "Dẫn đầu phong trào")).patch("/api/v1/commendations/" + returned.path("id"));
        done(mended).then().body("citation", equalTo("Dẫn đầu phong trào")).body("evidence", hasSize(1));
        submitted(mended).then().body("status", equalTo("SUBMITTED")).body("reason", nullValue());
    }

    @Test
    void aMemberOfTheCouncilMayChangeTheVoteUntilTheDecision() {
        Response voted = inCouncil(draftFor(form, commune));
        Response changed = done(act(voted, "council", "vote", Map.of("vote", "AGAINST")));
        changed.then().body("tally", equalTo(Map.of("for", 0, "against", 1, "abstain", 0)));
        done(act(changed, "council", "reject", Map.of("reason", "Không đủ phiếu"))).then()
                .body("status", equalTo("REJECTED"));
    }

    @Test
    void allowedActionsSayWhatTheVerbsWouldAnswer() {
        String id = submitted(draftFor(form, commune)).path("id");
        as("council").get("/api/v1/commendations/" + id).then()
                .body("allowedActions.find { it.action == 'vote' }", equalTo(Map.of("action", "vote", "allowed", true)))
                .body("allowedActions.find { it.action == 'decide' }", equalTo(
                        Map.of("action", "decide", "allowed", false, "reason", "/problems/no-majority")))
                .body("allowedActions.find { it.action == 'submit' }", equalTo(
                        Map.of("action", "submit", "allowed", false, "reason", "/problems/forbidden")));
        as("planner").get("/api/v1/commendations/" + id).then()
                .body("allowedActions.find { it.action == 'change' }", equalTo(Map.of("action", "change",
                        "allowed", false, "reason", "/problems/commendation-status-conflict")));
    }

    @Test
    void eligibilityNamesEachConditionAndWhatShowsIt() {
        String id = draftFor(form, commune).path("id");
        as("planner").get("/api/v1/commendations/" + id + "/eligibility?asOf=2024-12-20").then().statusCode(200)
                .body("eligible", equalTo(true)).body("rule", equalTo("Luật Thi đua, khen thưởng 06/2022/QH15"))
                .body("conditions.met", equalTo(List.of(true, true, true, true, true)))
                .body("conditions.find { it.requirement == 'ISSUER_COMPETENT' }.evidence.text",
                        equalTo(List.of("Tỉnh Khen Thưởng")));
        as("planner").get("/api/v1/commendations/" + id + "/eligibility?asOf=2023-12-31").then().statusCode(200)
                .body("eligible", equalTo(false)).body("$", not(hasKey("rule")))
                .body("conditions.find { it.requirement == 'FORM_IN_FORCE' }.met", equalTo(false));
    }

    @Test
    void aPersonIsNamedToThoseWhoHandleDossiersUntilItIsPublished() {
        String name = "Nguyễn Thử " + unique("N");
        Response draft = draft(body(form, Map.of("type", "INDIVIDUAL", "name", name), commune, unique("E")));
        String path = "/api/v1/commendations/" + draft.path("id");
        String reporter = Tokens.with(Set.of("reporter"), "TEST:" + provinceCode);
        as("auditor").get(path).then().body("subject.name", equalTo(name));
        bearing(reporter).get(path).then().statusCode(200).body("subject", equalTo(Map.of("type", "INDIVIDUAL")));
        bearing(reporter).queryParam("q", name).get("/api/v1/commendations").then().body("items", hasSize(0));

        Response published = published(draft, province);
        bearing(reporter).get(path).then().body("subject.name", equalTo(name));
        bearing(reporter).queryParam("q", name).get("/api/v1/commendations").then().body("items", hasSize(1));

        done(act(published, "council", "withdraw", null)).then().body("withdrawn", equalTo(true));
        bearing(reporter).get(path).then().body("subject", not(hasKey("name")));
    }

    @Test
    void aPortalSeesAwardsAndNothingOfHowTheyCameAbout() {
        String hidden = inCouncil(draftFor(form, commune)).path("id");
        String shown = published(draftFor(form, commune), province).path("id");
        String portal = Tokens.with(Set.of("portal"), "TEST:" + provinceCode);
        bearing(portal).get("/api/v1/commendations/" + hidden).then().statusCode(404);
        bearing(portal).get("/api/v1/commendations").then().body("items.id", equalTo(List.of(shown)));
        bearing(portal).get("/api/v1/commendations/" + shown).then().statusCode(200)
                .body("status", equalTo("PUBLISHED")).body("votes", hasSize(0)).body("evidence", hasSize(0))
                .body("$", not(hasKey("proposedBy"))).body("$", not(hasKey("tally")))
                .body("allowedActions.allowed", everyItem(equalTo(false)));
        bearing(portal).body(Map.of()).post("/api/v1/commendations").then().statusCode(403);
    }

    @Test
    void listsAreCutToTheReachAndFiltered() {
        String id = draftFor(form, commune).path("id");
        String decided = decided(draftFor(form, province), province).path("id");
        as("planner").get("/api/v1/commendations?unit=" + commune + "&count=true").then()
                .body("items.id", equalTo(List.of(id))).body("total", equalTo(1));
        as("planner").get("/api/v1/commendations?unit=" + province).then()
                .body("items.id", equalTo(List.of(decided, id)));
        as("planner").get("/api/v1/commendations?status=DECIDED&unit=" + province + "&q=tinh khen").then()
                .body("items.id", equalTo(List.of(decided)));
        String elsewhere = Tokens.with(Set.of("planner"), "25222");
        bearing(elsewhere).get("/api/v1/commendations?unit=" + province + "&count=true").then()
                .body("items", hasSize(0)).body("total", equalTo(0));
        bearing(elsewhere).header("If-Match", "*").post("/api/v1/commendations/" + id + "/submit").then()
                .statusCode(404).body("type", equalTo("/problems/not-found"));
        String missing = as("planner").get("/api/v1/commendations/" + UUID.randomUUID()).then().statusCode(404)
                .extract().path("detail");
        bearing(elsewhere).get("/api/v1/commendations/" + id).then().statusCode(404)
                .body("detail", equalTo(missing));
    }

    @Test
    void unknownValuesAndParametersAreNamed() {
        as("planner").get("/api/v1/commendations?status=NOWHERE").then().statusCode(400)
                .body("violations[0]", hasEntry("parameter", "status"));
        as("planner").get("/api/v1/commendations?nominee=x").then().statusCode(400)
                .body("violations.code", hasItem("UnknownParameter"));
    }
}
