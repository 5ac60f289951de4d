package vn.phongtrao.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.phongtrao.devstack.FreshDatabase;
import vn.phongtrao.devstack.Tokens;

/** What plans of 2024 ask for, asked again in 2026 of the units that came out of the reform. */
@QuarkusTest
@TestProfile(FreshDatabase.ForSample.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarOfSampleTest {

    private static final Set<String> FORMER_BORDER_DISTRICTS = Set.of("soc-trang-950-vinh-chau",
            "soc-trang-951-tran-de", "soc-trang-945-cu-lao-dung");

    @Inject
    SampleLoad load;
    @Inject
    SampleFiles files;
    @Inject
    UnitSample units;
    @Inject
    CampaignSample campaigns;

    @BeforeAll
    void loaded() {
        assertTrue(load.run());
    }

    private static RequestSpecification planner() {
        return given().auth().oauth2(Tokens.of("planner")).contentType(ContentType.JSON);
    }

    private String clonedAndLaunched(String campaign, String owner) {
        Response clone = planner().body(Map.of("period", "2026", "owner", units.ids().get(owner)))
                .post("/api/v1/campaigns/" + campaigns.ids().get(campaign) + "/clone");
        clone.then().statusCode(201).body("owner", equalTo(units.ids().get(owner).toString()));
        planner().header("If-Match", clone.header("ETag")).body(Map.of("date", "2026-01-15"))
                .post(clone.header("Location") + "/launch").then().statusCode(200);
        return clone.path("id");
    }

    private static JsonPath owed(String campaign) {
        return planner().get("/api/v1/obligations?limit=200&count=true&campaign=" + campaign).then().statusCode(200)
                .extract().jsonPath();
    }

    /** The communes and wards that the sample's successions name as what came out of the border districts. */
    private Set<String> heirs() {
        Map<String, UUID> ids = units.ids();
        return files.list("successions.yaml", SuccessionSample.Entry.class).stream()
                .flatMap(entry -> entry.edges().stream())
                .filter(edge -> FORMER_BORDER_DISTRICTS.contains(edge.from()))
                .map(edge -> ids.get(edge.to()).toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theReviewOfThirdMarchIsOwedByTheCommunesOfTheFormerBorderDistrictsOfSocTrang() {
        String campaign = clonedAndLaunched("C-BORDER-ST-2024", "can-tho");

        JsonPath owed = owed(campaign);

        assertEquals(12, heirs().size());
        assertEquals(heirs(), new TreeSet<>(owed.getList("items.unit", String.class)));
        assertEquals(12, owed.getInt("total"));
        assertEquals(Set.of("2026-03-03"), Set.copyOf(owed.getList("items.dueOn", String.class)));
        assertEquals(Set.of("REVIEW"), Set.copyOf(owed.getList("items.kind", String.class)));
        assertEquals(Set.of("COMMUNE", "WARD"), Set.copyOf(owed.getList("items.unitType", String.class)));
        planner().get("/api/v1/campaigns/" + campaign + "/obligations").then().statusCode(200)
                .body("total.expected", equalTo(12)).body("units.size()", equalTo(12));
    }

    @Test
    void aReviewThatACommuneHeldIsFoundByItself() {
        String campaign = clonedAndLaunched("C-BORDER-ST-2024", "can-tho");
        String commune = units.ids().get("can-tho-31673-tran-de").toString();
        planner().body(Map.of("kind", "INTERIM", "date", "2026-03-02", "hosts", List.of(Map.of("unit", commune))))
                .post("/api/v1/campaigns/" + campaign + "/reviews").then().statusCode(201);

        JsonPath owed = owed(campaign);

        assertEquals(List.of(commune), owed.getList("items.findAll { it.status == 'DONE' }.unit"));
        assertEquals(List.of("2026-03-02"), owed.getList("items.findAll { it.status == 'DONE' }.doneOn"));
        assertEquals(List.of(true), owed.getList("items.findAll { it.status == 'DONE' }.onTime"));
        planner().get("/api/v1/campaigns/" + campaign + "/obligations").then().statusCode(200)
                .body("total.onTime", equalTo(1)).body("total.completeness.value", equalTo(8.33f));
    }

    @Test
    void hueSelectsByTheEndOfMarchAndRecognisesByTheEndOfTheYear() {
        JsonPath owed = owed(clonedAndLaunched("C-MODEL-HUE-2024", "hue"));

        assertEquals(List.of("2026-03-31", "2026-12-31"), owed.getList("items.dueOn"));
        assertEquals(List.of("SELECTION", "RECOGNITION"), owed.getList("items.kind"));
        String hue = units.ids().get("hue").toString();
        assertEquals(List.of(hue, hue), owed.getList("items.unit"));
        assertEquals(List.of("MUNICIPALITY", "MUNICIPALITY"), owed.getList("items.unitType"));
    }

    @Test
    void thePlanOfHueAskedTheSameOfTheCityThatItWasIn2024() {
        JsonPath owed = owed(campaigns.ids().get("C-MODEL-HUE-2024").toString());

        assertEquals(List.of("2024-03-31", "2024-12-31"), owed.getList("items.dueOn"));
        assertEquals(List.of("DISTRICT", "DISTRICT"), owed.getList("items.unitType"));
    }
}
