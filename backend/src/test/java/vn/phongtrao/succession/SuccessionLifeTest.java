package vn.phongtrao.succession;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.unit.SubtreeCheck;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** A succession from its rehearsal to its correction. */
@QuarkusTest
class SuccessionLifeTest {

    private static final String DAY = "2025-07-01";

    @Inject
    EntityManager entityManager;
    @Inject
    SubtreeCheck subtrees;

    private String province;
    private String source;
    private String area;
    private String successor;
    private String code;

    @BeforeEach
    void enter() {
        province = Reform.unit(UnitType.PROVINCE, "Tỉnh Đổi Thay", TestUnits.NATION);
        source = Reform.unit(UnitType.COMMUNE, "Xã Cũ", province);
        area = Reform.unit(UnitType.RESIDENTIAL_AREA, "Ấp Cũ", source);
        successor = UUID.randomUUID().toString();
        code = Reform.code();
    }

    @AfterEach
    void subtreesAreWhatTheFactsSay() {
        subtrees.onEveryDay(province);
    }

    private Map<String, Object> reform() {
        Map<String, Object> request = Reform.request("MERGED_INTO", DAY, Reform.edge(source, successor, true));
        request.put("id", UUID.randomUUID().toString());
        request.put("successors",
                List.of(Reform.successor(successor, UnitType.COMMUNE, "Xã Mới", province, code)));
        return request;
    }

    private long rows(String table) {
        return ((Number) entityManager.createNativeQuery("select count(*) from " + table).getSingleResult())
                .longValue();
    }

    private List<Long> everything() {
        return Stream.of("unit", "unit_name", "unit_typing", "unit_parent", "unit_code", "unit_closure", "unit_below",
                "succession", "succession_edge", "succession_weight", "succession_effect", "event", "audit_entry",
                "idempotency_key", "client_chosen_id").map(this::rows).toList();
    }

    @Test
    void aRehearsalShowsEverythingAndLeavesNothing() {
        List<Object> sourceBefore = Reform.timeline(source);
        String campaign = CampaignRequests.launched(() -> Reform.as("planner"), source, "1/KH-UBND");
        List<Long> before = everything();
        Map<String, Object> request = reform();
        Reform.as("administrator").header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("dryRun", true).body(request).post(Reform.PATH)
                .then().statusCode(200).header("Location", nullValue()).header("ETag", nullValue())
                .body("effects.effect", containsInAnyOrder("OPENED", "CLOSED", "MOVED"))
                .body("effects.find { it.effect == 'CLOSED' }.name", equalTo("Xã Cũ"))
                .body("effects.find { it.effect == 'CLOSED' }.after", nullValue())
                .body("impact.touched.find { it.kind == 'CAMPAIGN' }.items.id", contains(campaign))
                .body("impact.reach.find { it.kind == 'GAINS' }.code", equalTo(code))
                .body("impact.reach.find { it.kind == 'ENDS' }.unit", equalTo(source));
        assertEquals(before, everything());
        assertEquals(sourceBefore, Reform.timeline(source));

        Reform.order(request).then().statusCode(201).body("impact", nullValue());
        Reform.order(request).then().statusCode(200).body("id", equalTo(request.get("id")));
    }

    @Test
    void aRehearsalIsRefusedAsTheRealThingWouldBe() {
        Reform.rehearse(Reform.request("MERGED_INTO", DAY, Reform.edge(source, source, false))).then()
                .statusCode(422).body("violations[0].code", equalTo("PartWithoutRest"));
    }

    @Test
    void aCorrectionPutsEverythingBackAndBothStayReadable() {
        List<List<Object>> before = List.of(Reform.timeline(source), Reform.timeline(area));
        String done = Reform.ordered(reform());
        Response undone = Reform.correct(done);
        undone.then().statusCode(201).body("corrects", equalTo(done)).body("kind", equalTo("MERGED_INTO"))
                .body("effects.effect", containsInAnyOrder("RESTORED", "RESTORED", "ANNULLED"));
        assertEquals(before, List.of(Reform.timeline(source), Reform.timeline(area)));
        Reform.get(area, "2026-01-01").then().body("path.name", contains("Việt Nam", "Tỉnh Đổi Thay", "Xã Cũ"));
        Reform.get(successor, "2026-01-01").then().statusCode(200).body("name", equalTo("Xã Mới"))
                .body("validFrom", equalTo(DAY)).body("validTo", equalTo(DAY)).body("codes", hasSize(0));
        for (String day : List.of("2025-06-30", DAY, "2026-01-01")) {
            Reform.as("administrator").queryParam("asOf", day).queryParam("parent", province).get("/api/v1/units")
                    .then().body("items.id", contains(source));
        }
        Reform.as("planner").get(Reform.PATH + "/" + done).then().statusCode(200)
                .body("undoneBy", equalTo(undone.path("id"))).body("edges", hasSize(1));
        Reform.as("planner").get(Reform.PATH + "?unit=" + source).then().body("items", hasSize(2));

        Reform.correct(done).then().statusCode(409).body("type", equalTo("/problems/succession-not-correctable"));
        Reform.correct(undone.path("id")).then().statusCode(409)
                .body("type", equalTo("/problems/succession-not-correctable"));
        successor = UUID.randomUUID().toString();
        Reform.order(reform()).then().statusCode(201);
    }

    @Test
    void aRenameIsCorrectedToo() {
        List<Object> before = Reform.timeline(source);
        Map<String, Object> request = Reform.request("RENAMED", DAY, Reform.edge(source, source, true));
        request.put("changes", List.of(Map.of("unit", source, "name", "Xã Đổi Tên", "codes",
                List.of(Map.of("scheme", TestUnits.SCHEME, "code", code)))));
        String renamed = Reform.ordered(request);
        Reform.get(source, DAY).then().body("name", equalTo("Xã Đổi Tên")).body("codes.code", contains(code));
        Reform.get(source, "2025-06-30").then().body("name", equalTo("Xã Cũ")).body("codes.code", not(contains(code)));
        Reform.correct(renamed).then().statusCode(201).body("effects[0].before.name", equalTo("Xã Đổi Tên"))
                .body("effects[0].after.name", equalTo("Xã Cũ"));
        assertEquals(before, Reform.timeline(source));
    }

    @Test
    void whatRestsOnASuccessionKeepsItFromBeingCorrected() {
        String done = Reform.ordered(reform());
        String entered = Reform.as("administrator").body(Map.of("type", "RESIDENTIAL_AREA", "name", "Ấp Mới",
                "parent", successor, "validFrom", "2025-08-01")).post("/api/v1/units").then().statusCode(201)
                .extract().path("id");
        restsOn(done, "UNIT", entered);

        Map<String, Object> renaming = Reform.request("RENAMED", "2026-01-01",
                Reform.edge(successor, successor, true));
        renaming.put("changes", List.of(Map.of("unit", successor, "name", "Xã Mới Nữa")));
        String renamed = Reform.ordered(renaming);
        restsOn(done, "SUCCESSION", renamed);

        String campaign = CampaignRequests.launched(() -> Reform.as("planner"), successor, "2/KH-UBND");
        restsOn(done, "CAMPAIGN", campaign);
    }

    @Test
    void aCodeThatAnotherUnitHoldsByNowKeepsASuccessionFromBeingCorrected() {
        String former = Reform.code();
        String held = TestUnits.enter(UnitType.COMMUNE, "Xã Giữ Mã", former, province);
        Map<String, Object> request = Reform.request("MERGED_INTO", DAY, Reform.edge(held, source, true));
        String done = Reform.ordered(request);
        String holder = Reform.as("administrator").body(Map.of("type", "COMMUNE", "name", "Xã Nhận Mã", "parent",
                province, "validFrom", "2026-01-01", "codes", List.of(Map.of("scheme", TestUnits.SCHEME, "code",
                former)))).post("/api/v1/units").then().statusCode(201).extract().path("id");
        restsOn(done, "UNIT", holder);
    }

    private static void restsOn(String succession, String kind, String id) {
        Reform.correct(succession).then().statusCode(409).body("type", equalTo("/problems/succession-rested-on"))
                .body("restingOn.find { it.id == '" + id + "' }.kind", equalTo(kind));
    }

    @Test
    void aLaterDayIsAllowedAndCountsFromThenOn() {
        String day = LocalDate.now().plusYears(1).toString();
        Map<String, Object> request = reform();
        request.put("takesEffectOn", day);
        Reform.ordered(request);
        Reform.as("administrator").get("/api/v1/units/" + area).then().body("parent", equalTo(source));
        Reform.get(area, day).then().body("parent", equalTo(successor));
        // Until that day, the code of the successor opens nothing of what it will have absorbed.
        TestUnits.as("reporter", code).get("/api/v1/units/" + source).then().statusCode(404);
    }

    @Test
    void ofTwoAtOnceOneWins() {
        String other = Reform.unit(UnitType.COMMUNE, "Xã Kia", province);
        String third = Reform.unit(UnitType.COMMUNE, "Xã Nọ", province);
        List<Map<String, Object>> requests = List.of(
                Reform.request("MERGED_INTO", DAY, Reform.edge(source, other, true)),
                Reform.request("MERGED_INTO", DAY, Reform.edge(source, third, true)));
        Tokens.of("administrator");
        List<Response> answers = requests.stream().map(request -> CompletableFuture.supplyAsync(
                () -> Reform.order(request))).toList().stream().map(CompletableFuture::join).toList();
        assertEquals(List.of(201, 409), answers.stream().map(Response::statusCode).sorted().toList());
        Response lost = answers.get(answers.get(0).statusCode() == 409 ? 0 : 1);
        Response won = answers.get(answers.get(0).statusCode() == 409 ? 1 : 0);
        lost.then().body("type", equalTo("/problems/unit-already-succeeded"))
                .body("succession", equalTo(won.header("Location")));
        Reform.get(area, DAY).then().body("parent", equalTo(won.path("edges[0].to")));
    }

    @Test
    void aSuccessionIsInTheAuditTrailWithItsLegalBasis() {
        String done = Reform.ordered(reform());
        Response undone = Reform.correct(done);
        assertEquals(List.of("succession.recorded", "succession.undone"), actions(done));
        assertEquals(List.of("succession.recorded"), actions(undone.path("id")));
        String data = (String) entityManager.createNativeQuery(
                        "select data from audit_entry where resource = :resource and action = 'succession.recorded'")
                .setParameter("resource", Reform.PATH + "/" + done).getSingleResult();
        assertEquals(true, data.contains("Nghị quyết thử") && data.contains(source), data);
    }

    private List<?> actions(String succession) {
        return entityManager.createNativeQuery("select action from audit_entry where resource = :resource "
                        + "order by occurred_at, action")
                .setParameter("resource", Reform.PATH + "/" + succession).getResultList();
    }

    @Test
    void aListIsFilteredByKindAndDays() {
        String done = Reform.ordered(reform());
        Map<String, String> within = Map.of("unit", successor, "kind", "MERGED_INTO", "from", DAY, "to", DAY);
        Reform.as("planner").queryParams(within).get(Reform.PATH).then().body("items.id", contains(done));
        for (Map.Entry<String, String> outside : Map.of("kind", "SPLIT_INTO", "from", "2025-07-02", "to",
                "2025-06-30").entrySet()) {
            Map<String, String> filter = new HashMap<>(within);
            filter.put(outside.getKey(), outside.getValue());
            Reform.as("planner").queryParams(filter).get(Reform.PATH).then().body("items.id", not(hasItem(done)));
        }
    }
}
