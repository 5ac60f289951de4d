package vn.phongtrao.sample;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.FreshDatabase;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitType;
import vn.phongtrao.unitimport.NationalCatalogue;

/** The national catalogue enters an empty system, and the sample comes to it afterwards. */
@QuarkusTest
@TestProfile(FreshDatabase.class)
class CatalogueThenSampleTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    static final LocalDate SINCE_CHANGE = LocalDate.of(2026, 4, 30);
    static final List<UnitType> PROVINCES = List.of(UnitType.PROVINCE, UnitType.MUNICIPALITY);
    static final List<UnitType> COMMUNES = List.of(UnitType.COMMUNE, UnitType.WARD, UnitType.SPECIAL_ZONE);
    private static final Set<String> NEW_WARDS = Set.of("25270", "25357", "25363", "26116", "26170", "26248", "26326",
            "26368", "26425", "26485");

    @Inject
    SampleLoad load;
    @Inject
    UnitSample unitSample;
    @Inject
    UnitDirectory units;

    @Test
    void theWholeCatalogueIsEnteredOnceAndTheSampleMeetsItsUnits() {
        byte[] file = NationalCatalogue.requireFile();
        NationalCatalogue.send(file, "&dryRun=true").then().statusCode(200).body("dryRun", equalTo(true))
                .body("created", equalTo(3355));
        assertEquals(0, nation(PROVINCES, SINCE_CHANGE).size());

        long start = System.nanoTime();
        JsonPath first = NationalCatalogue.send(file).then().statusCode(200).extract().jsonPath();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("The national catalogue took " + taken.toMillis() + " ms");
        assertTrue(taken.compareTo(Duration.ofMinutes(1)) < 0, taken.toString());
        assertEquals(3355, first.getInt("rows"));
        assertEquals(3355, first.getInt("created"));
        assertEquals(0, first.getInt("changed"));
        assertEquals(0, first.getInt("successions.recorded"));
        assertEquals(34, nation(PROVINCES, SINCE_CHANGE).size());
        assertEquals(3321, nation(COMMUNES, SINCE_CHANGE).size());
        assertUnchangedBy(file, 0);
        eachChangedUnitHasTwoVersions();
        nothingIsLeftOut(first);

        assertTrue(load.run());
        assertEquals(34, nation(PROVINCES, SINCE_CHANGE).size());
        assertEquals(3321, nation(COMMUNES, SINCE_CHANGE).size());
        UUID dongNai = units.holderOn(new OfficialCode("GSO", "75"), SINCE_CHANGE).orElseThrow();
        assertEquals(dongNai, unitSample.ids().get("dong-nai"));
        assertEquals(LocalDate.of(2004, 7, 8), units.find(dongNai, SINCE_CHANGE).orElseThrow().lifetime().from());
        assertEquals("Đồng Nai City", units.find(dongNai, SINCE_CHANGE).orElseThrow().nameEn());
        assertTrue(load.run());
        assertEquals(3321, nation(COMMUNES, SINCE_CHANGE).size());

        // Now the communes of Bình Phước are known, so the words about them are understood.
        NationalCatalogue.send(file).then().statusCode(200).body("created", equalTo(0)).body("changed", equalTo(0))
                .body("successions.known", greaterThan(100));
        assertUnchangedBy(file, 0);
    }

    private void assertUnchangedBy(byte[] file, int successions) {
        NationalCatalogue.send(file).then().statusCode(200).body("created", equalTo(0)).body("changed", equalTo(0))
                .body("unchanged", equalTo(3355)).body("successions.recorded", equalTo(successions));
    }

    private void eachChangedUnitHasTwoVersions() {
        Map<String, UnitAt> before = byCode(FIRST_DAY);
        Map<String, UnitAt> after = byCode(SINCE_CHANGE);
        Set<String> changed = before.keySet().stream()
                .filter(code -> before.get(code).type() != after.get(code).type()).collect(Collectors.toSet());
        assertEquals(11, changed.size());
        assertEquals(UnitType.PROVINCE, before.get("75").type());
        assertEquals("Tỉnh Đồng Nai", before.get("75").name());
        assertEquals(UnitType.MUNICIPALITY, after.get("75").type());
        assertEquals("Thành phố Đồng Nai", after.get("75").name());
        for (String code : NEW_WARDS) {
            assertEquals(UnitType.COMMUNE, before.get(code).type(), code);
            assertEquals(UnitType.WARD, after.get(code).type(), code);
            assertEquals(before.get(code).name().replace("Xã ", "Phường "), after.get(code).name());
            assertEquals(before.get(code).id(), after.get(code).id());
        }
        assertEquals("Thành phố Hà Nội", after.get("01").name());
    }

    private static void nothingIsLeftOut(JsonPath report) {
        assertEquals(10485 + 14 - sourcesThatGoOn(report), report.getList("unresolved").size());
        assertEquals("NOT_READ", report.getString("unresolved.find { it.text == 'Krông Na' }.reason"));
        assertEquals("24235", report.getString("unresolved.find { it.text == 'Krông Na' }.code"));
    }

    /** No unit of the day before is known, so no source is. */
    private static int sourcesThatGoOn(JsonPath report) {
        return report.getInt("successions.known");
    }

    private Map<String, UnitAt> byCode(LocalDate day) {
        return nation(List.of(UnitType.PROVINCE, UnitType.MUNICIPALITY, UnitType.COMMUNE, UnitType.WARD,
                UnitType.SPECIAL_ZONE), day).stream()
                .collect(Collectors.toMap(unit -> unit.nationalCode().orElseThrow(), unit -> unit));
    }

    private List<UnitAt> nation(List<UnitType> types, LocalDate day) {
        return units.subtree(UUID.fromString("019345a0-0000-7000-8000-000000000084"), types, day);
    }
}
