package vn.phongtrao.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.FreshDatabase;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unitimport.NationalCatalogue;

/** The national catalogue comes to a system that knows a province's communes of 2019 and their successors. */
@QuarkusTest
@TestProfile(FreshDatabase.Again.class)
class SampleThenCatalogueTest {

    @Inject
    SampleLoad load;
    @Inject
    UnitSample unitSample;
    @Inject
    UnitDirectory units;

    @Test
    void theCatalogueMeetsTheSamplesUnitsAndItsWordsMeetTheirPredecessors() {
        byte[] file = NationalCatalogue.requireFile();
        assertTrue(load.run());
        UUID nation = unitSample.ids().get("viet-nam");
        int known = units.subtree(nation, CatalogueThenSampleTest.PROVINCES, CatalogueThenSampleTest.SINCE_CHANGE).size()
                + units.subtree(nation, CatalogueThenSampleTest.COMMUNES, CatalogueThenSampleTest.SINCE_CHANGE).size();

        JsonPath report = NationalCatalogue.send(file).then().statusCode(200).extract().jsonPath();

        assertEquals(3355 - known, report.getInt("created"));
        assertEquals(0, report.getInt("changed"));
        assertEquals(known, report.getInt("unchanged"));
        assertEquals(3321, units.subtree(nation, CatalogueThenSampleTest.COMMUNES,
                CatalogueThenSampleTest.SINCE_CHANGE).size());
        assertTrue(report.getInt("successions.known") > 100, report.getString("successions"));
        List<String> open = report.getList("unresolved.findAll { it.code.startsWith('252') }.text");
        assertTrue(open.size() < 20, open.toString());
        NationalCatalogue.send(file).then().statusCode(200).body("created", equalTo(0))
                .body("successions.recorded", equalTo(0));

        given().auth().oauth2(Tokens.of("planner"))
                .get("/api/v1/units/" + unitSample.ids().get("dong-nai") + "/predecessors").then().statusCode(200)
                .body("text", startsWith("tỉnh Bình Phước và tỉnh Đồng Nai. Từ ngày 30%/04%/2026"))
                .body("statement.sources.name", equalTo(List.of("Bình Phước", "Đồng Nai")));
        JsonPath history = given().auth().oauth2(Tokens.of("planner"))
                .get("/api/v1/units/" + unitSample.ids().get("dong-nai") + "/history").then().statusCode(200)
                .extract().jsonPath();
        List<Map<String, Object>> successions = history.getList("successions");
        assertFalse(successions.isEmpty());
    }
}
