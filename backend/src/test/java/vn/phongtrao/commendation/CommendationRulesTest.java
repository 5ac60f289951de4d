package vn.phongtrao.commendation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.phongtrao.commendation.Dossiers.act;
import static vn.phongtrao.commendation.Dossiers.actBearing;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.Tokens;

/** What a dossier is refused for. */
@QuarkusTest
class CommendationRulesTest {

    private static final Map<String, String> FOR = Map.of("vote", "FOR");

    private String province;
    private String commune;
    private String form;

    @BeforeEach
    void aProvinceWithACommune() {
        province = unit("PROVINCE", "Tỉnh Quy Tắc", Dossiers.NATION, unique("P"));
        commune = unit("COMMUNE", "Xã Quy Tắc", province, unique("C"));
        form = form();
    }

    /** Asserts the whole body. */
    private static void refused(Response answer, int status, String type, String title, String detail,
            List<Map<String, String>> violations) {
        Map<String, Object> expected = new HashMap<>(Map.of("type", "/problems/" + type, "title", title,
                "status", status, "detail", detail));
        if (violations != null) {
            expected.put("violations", violations);
        }
        answer.then().statusCode(status).contentType("application/problem+json");
        Map<String, Object> actual = new HashMap<>(answer.jsonPath().getMap("$"));
        actual.remove("instance");
        assertEquals(expected, actual);
    }

    private static Map<String, String> violation(String pointer, String code, String message, String value) {
        Map<String, String> violation = new HashMap<>(Map.of("pointer", pointer, "code", code, "message", message));
        if (value != null) {
            violation.put("value", value);
        }
        return violation;
    }

    @Test
    void aDossierWithoutEvidenceIsNotSubmitted() {
        Map<String, Object> body = body(form, Map.of("type", "COLLECTIVE", "unit", commune), commune, "x");
        body.remove("evidence");
        refused(act(draft(body), "planner", "submit", null), 422, "evidence-required", "Evidence is required",
                "Add at least one piece of evidence to the dossier before submitting it.",
                List.of(violation("/evidence", "NotEmpty", "At least one is required.", null)));
    }

    @Test
    void theSameEvidenceIsRewardedOnceWithAForm() {
        String reference = unique("45/BC-UBND");
        Map<String, Object> body = body(form, Map.of("type", "COLLECTIVE", "unit", commune), commune, reference);
        Response late = submitted(draft(body));
        Response rewarded = published(draft(body), province);
        body.put("evidence", List.of(Map.of("kind", "DOCUMENT", "reference", "  " + reference.toLowerCase())));
        String detail = "The evidence has been rewarded with " + form
                + " before. Remove it, or choose another form.";
        refused(act(draft(body), "planner", "submit", null), 409, "evidence-already-rewarded",
                "The evidence has been rewarded already", detail, List.of(violation("/evidence/0/reference",
                        "AlreadyRewarded", "Rewarded with the same form by another decision.",
                        "  " + reference.toLowerCase())));
        Response voted = done(act(late, "council", "vote", FOR));
        refused(act(voted, "council", "decide", decision(province)), 409, "evidence-already-rewarded",
                "The evidence has been rewarded already", detail, List.of(violation("/evidence/0/reference",
                        "AlreadyRewarded", "Rewarded with the same form by another decision.", reference)));
        body.put("awardForm", form());
        submitted(draft(body));

        done(act(rewarded, "council", "revoke", Map.of("reason", "Sai đối tượng")));
        done(act(voted, "council", "decide", decision(province)));
    }

    @Test
    void whoeverProposedDoesNotDecide() {
        String both = Tokens.with(Set.of("planner", "council"), "VN");
        Response draft = bearing(both).body(body(form, Map.of("type", "COLLECTIVE", "unit", commune), commune,
                unique("E"))).post("/api/v1/commendations");
        draft.then().statusCode(201);
        Response voted = inCouncil(draft);
        refused(actBearing(voted, both, "decide", decision(province)), 403, "own-proposal",
                "You proposed this commendation",
                "You entered or submitted this dossier. Another member of the council must decide it.", null);
        bearing(both).get("/api/v1/commendations/" + draft.path("id")).then()
                .body("allowedActions.find { it.action == 'decide' }.reason", equalTo("/problems/own-proposal"));
        done(act(voted, "council", "decide", decision(province)));
    }

    @Test
    void decidingTakesMoreThanHalfOfTheVotesCast() {
        Response submitted = submitted(draftFor(form, commune));
        refused(act(submitted, "council", "decide", decision(province)), 409, "no-majority",
                "The council has not voted for it", "No vote has been cast. The council votes before it decides.", null);
        Response one = done(act(submitted, "council", "vote", FOR));
        Response two = done(actBearing(one, Tokens.with(Set.of("council"), "VN"), "vote", Map.of("vote", "ABSTAIN")));
        refused(act(two, "council", "decide", decision(province)), 409, "no-majority",
                "The council has not voted for it", "For it are 1 of 2 votes cast; more than half are needed.", null);
    }

    @Test
    void theIssuerIsCompetentForTheFormOnThatDay() {
        Response voted = inCouncil(draftFor(form, commune));
        String detail = "A COMMUNE may not grant " + form + " on 2024-12-20; PROVINCE, MUNICIPALITY may.";
        refused(act(voted, "council", "decide", decision(commune)), 422, "not-competent",
                "The issuer is not competent for the award form", detail,
                List.of(violation("/issuer", "NotCompetent", detail, commune)));

        Map<String, Object> tooEarly = decision(province);
        tooEarly.put("decidedOn", "2023-12-31");
        act(voted, "council", "decide", tooEarly).then().statusCode(422).body("type", equalTo("/problems/not-eligible"))
                .body("violations[0].pointer", equalTo("/decidedOn"));
        Map<String, Object> tomorrow = decision(province);
        tomorrow.put("decidedOn", LocalDate.now().plusDays(2).toString());
        act(voted, "council", "decide", tomorrow).then().statusCode(422)
                .body("violations[0].code", equalTo("InTheFuture"));
        String elsewhere = "0198c0de-0000-7000-8000-0000000000ff";
        act(voted, "council", "decide", decision(elsewhere)).then().statusCode(422)
                .body("violations[0].pointer", equalTo("/issuer"))
                .body("violations[0].code", equalTo("UnknownReference"));
        done(act(voted, "council", "decide", decision(province)));
    }

    @Test
    void aFormIsGrantedToTheKindsOfNomineeThatItIsFor() {
        String flag = unique("FLAG");
        Map<String, Object> body = Dossiers.formBody(flag, "2024-01-01");
        body.put("subjectTypes", List.of("COLLECTIVE"));
        as("administrator").body(body).post("/api/v1/award-forms").then().statusCode(201);
        Response voted = inCouncil(draft(
                body(flag, Map.of("type", "HOUSEHOLD", "name", "Hộ thử"), commune, unique("E"))));
        act(voted, "council", "decide", decision(province)).then().statusCode(422)
                .body("type", equalTo("/problems/not-eligible"))
                .body("violations[0].code", equalTo("FormNotForSubject"));
    }

    @Test
    void whatWasSubmittedIsNotRewritten() {
        Response submitted = submitted(draftFor(form, commune));
        refused(as("planner").header("If-Match", submitted.header("ETag")).body(Map.of("citation", "Khác"))
                        .patch("/api/v1/commendations/" + submitted.path("id")), 409, "commendation-status-conflict",
                "The dossier's status does not allow the action",
                "A dossier in status SUBMITTED does not allow change.", null);
        Response decided = decided(draftFor(form, commune), province);
        Stream.of("return", "reject", "revoke").forEach(verb ->
                act(decided, "council", verb, Map.of("reason", "Muộn")).then().statusCode(409)
                        .body("type", equalTo("/problems/commendation-status-conflict")));
        act(decided, "council", "vote", FOR).then().statusCode(409);
    }

    @Test
    void aVerbNamesTheVersionItWasMadeFrom() {
        Response draft = draftFor(form, commune);
        as("planner").post("/api/v1/commendations/" + draft.path("id") + "/submit").then().statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
        submitted(draft);
        act(draft, "planner", "submit", null).then().statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
    }

    @Test
    void ofParallelDecisionsOneTakesEffect() {
        Response voted = inCouncil(draftFor(form, commune));
        List<Integer> statuses = parallel(IntStream.range(0, 6).mapToObj(any -> voted).toList());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(5, statuses.stream().filter(status -> status == 412).count(), statuses.toString());
    }

    @Test
    void ofParallelDecisionsOnTheSameEvidenceOneTakesEffect() {
        Map<String, Object> body = body(form, Map.of("type", "COLLECTIVE", "unit", commune), commune, unique("E"));
        List<Integer> statuses = parallel(IntStream.range(0, 4).mapToObj(any -> inCouncil(draft(body))).toList());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(3, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
    }

    private List<Integer> parallel(List<Response> dossiers) {
        return dossiers.stream()
                .map(dossier -> CompletableFuture.supplyAsync(() ->
                        act(dossier, "council", "decide", decision(province)).statusCode()))
                .toList().stream().map(CompletableFuture::join).toList();
    }

    @Test
    void theNomineeIsSaidOnceAndWithoutIdentityNumber() {
        as("planner").body(body(form, Map.of("type", "INDIVIDUAL", "name", "Nguyễn Văn A 079012345678"), commune, "x"))
                .post("/api/v1/commendations").then().statusCode(400)
                .body("violations[0].pointer", equalTo("/subject/name"));
        as("planner").body(body(form, Map.of("type", "INDIVIDUAL", "unit", commune), commune, "x"))
                .post("/api/v1/commendations").then().statusCode(422)
                .body("violations[0].pointer", equalTo("/subject/unit"));
        as("planner").body(body(form, Map.of("type", "COLLECTIVE"), commune, "x"))
                .post("/api/v1/commendations").then().statusCode(422)
                .body("violations[0].pointer", equalTo("/subject/name"));
        as("planner").body(body("NO_SUCH_FORM", Map.of("type", "COLLECTIVE", "unit", commune), commune, "x"))
                .post("/api/v1/commendations").then().statusCode(422)
                .body("violations[0].pointer", equalTo("/awardForm"));
    }

    @Test
    void rolesThatMayNeverDoItAreForbidden() {
        Response voted = inCouncil(draftFor(form, commune));
        act(voted, "planner", "decide", decision(province)).then().statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
        act(voted, "council", "submit", null).then().statusCode(403);
        as("auditor").body(Map.of()).post("/api/v1/commendations").then().statusCode(403);
        as("planner").body(Map.of()).post("/api/v1/award-forms").then().statusCode(403);
        io.restassured.RestAssured.get("/api/v1/commendations").then().statusCode(401)
                .body("type", equalTo("/problems/unauthorized"));
    }

    @Test
    void aFormHasOneBasisOnADay() {
        String code = unique("FORM");
        Map<String, Object> first = Dossiers.formBody(code, "2004-07-01");
        first.put("validTo", "2024-01-01");
        as("administrator").body(first).post("/api/v1/award-forms").then().statusCode(201)
                .body("validTo", equalTo("2024-01-01"));
        Map<String, Object> overlapping = Dossiers.formBody(code, "2023-12-31");
        refused(as("administrator").body(overlapping).post("/api/v1/award-forms"), 409, "award-form-overlaps",
                "The award form has another basis on these days", "Award form " + code
                        + " is entered from 2004-07-01 until before 2024-01-01. Choose other days.",
                List.of(violation("/validFrom", "AwardFormOverlaps", "Entered already for some of these days.", code)));
        as("administrator").body(Dossiers.formBody(code, "2024-01-01")).post("/api/v1/award-forms").then()
                .statusCode(201);
        as("reporter").get("/api/v1/award-forms?asOf=2023-12-31&code=" + code).then()
                .body("items", hasSize(1)).body("items[0].validFrom", equalTo("2004-07-01"));
        as("reporter").get("/api/v1/award-forms?asOf=2024-01-01&grantedBy=PROVINCE&code=" + code).then()
                .body("items", hasSize(1)).body("items[0].validFrom", equalTo("2024-01-01"))
                .body("items[0].verified", equalTo(false));
    }
}
