package vn.phongtrao.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.FreshDatabase;
import vn.phongtrao.event.Lease;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitType;

@QuarkusTest
@TestProfile(FreshDatabase.ForSample.class)
class SampleLoadTest {

    private static final LocalDate IN_2019 = LocalDate.of(2019, 6, 30);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 30);
    private static final List<UnitType> COMMUNES = List.of(UnitType.COMMUNE, UnitType.WARD, UnitType.TOWNSHIP);

    @Inject
    SampleLoad load;
    @Inject
    Lease lease;
    @Inject
    UnitSample unitSample;
    @Inject
    UnitDirectory units;
    @Inject
    IndicatorCatalogue indicators;

    @BeforeEach
    void loaded() {
        assertTrue(load.run());
    }

    @Test
    void binhPhuocHasItsCommunesOf2019AndNoneToday() {
        assertEquals(111, units.subtree(unit("binh-phuoc"), COMMUNES, IN_2019).size());
        assertEquals(40, units.subtree(unit("dong-nai"), COMMUNES, IN_2026).size());
        assertEquals(LocalDate.of(2025, 7, 1), at("binh-phuoc", IN_2019).lifetime().to());
    }

    @Test
    void aUnitIsCalledOnEveryDayWhatItWasCalledThen() {
        assertEquals("Thị xã Đồng Xoài", at("binh-phuoc-689-dong-xoai", LocalDate.of(2018, 11, 30)).name());
        assertEquals("Thành phố Đồng Xoài", at("binh-phuoc-689-dong-xoai", LocalDate.of(2018, 12, 1)).name());
        assertEquals(UnitType.PROVINCE, at("hue", LocalDate.of(2024, 12, 31)).type());
        assertEquals(UnitType.MUNICIPALITY, at("hue", LocalDate.of(2025, 1, 1)).type());
    }

    @Test
    void aCommuneThatOutlivedItsDistrictLiesBelowDongNaiNow() {
        UnitAt before = at("binh-phuoc-25225-dak-o", LocalDate.of(2025, 6, 30));
        UnitAt after = at("binh-phuoc-25225-dak-o", LocalDate.of(2025, 7, 1));
        assertEquals(unit("binh-phuoc-691-bu-gia-map"), before.parent());
        assertEquals(unit("dong-nai"), after.parent());
        assertEquals("Xã Đăk Ơ", after.name());
        assertEquals(LocalDate.of(2025, 7, 1), at("binh-phuoc-691-bu-gia-map", IN_2019).lifetime().to());
    }

    @Test
    void whileAnotherProcessLoadsThisOneGoesOn() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertTrue(lease.take("sample").isPresent());
            assertFalse(load.run());
        });
    }

    @Test
    void indicatorsHaveTheirUnitOfMeasureAndTheirWayOfAddingUp() {
        IndicatorDefinition households = indicators.find("HOUSEHOLDS").orElseThrow();
        assertEquals("HOUSEHOLD", households.unitOfMeasure().code());
        assertEquals(Aggregation.LAST, households.overTime());
        IndicatorDefinition standard = indicators.find("SAFE_SECURITY_ORDER").orElseThrow();
        assertEquals(ValueType.YES_NO, standard.valueType());
        assertEquals(Aggregation.NONE, standard.overUnits());
    }

    private UUID unit(String key) {
        Map<String, UUID> ids = unitSample.ids();
        assertTrue(ids.containsKey(key), key);
        return ids.get(key);
    }

    private UnitAt at(String key, LocalDate day) {
        return units.find(unit(key), day).orElseThrow();
    }
}
