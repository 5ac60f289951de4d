package vn.phongtrao.bench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.phongtrao.account.SystemCaller;
import vn.phongtrao.unit.Interval;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitBatch;
import vn.phongtrao.unit.UnitType;
import vn.phongtrao.unit.UnitVersion;

/** Enters the units of a nation as the application's import does. */
@ApplicationScoped
class NationUnits {

    private static final Interval SINCE_2020 = Interval.of(LocalDate.of(2020, 1, 1), null);
    private static final int SECONDS = 1800;

    private final UnitBatch batch;
    private final SystemCaller system;
    private final EntityManager entityManager;

    NationUnits(UnitBatch batch, SystemCaller system, EntityManager entityManager) {
        this.batch = batch;
        this.system = system;
        this.entityManager = entityManager;
    }

    void enter(NationSize size) {
        List<UnitVersion> versions = new ArrayList<>(size.units());
        versions.add(version(Nation.CODE, UnitType.COUNTRY, "Quốc gia đo thử", null));
        for (int province = 0; province < size.provinces(); province++) {
            versions.add(version(Nation.codeOfProvince(province), UnitType.PROVINCE, "Tỉnh " + province, Nation.CODE));
        }
        for (int commune = 0; commune < size.communes(); commune++) {
            versions.addAll(withAllBelow(commune, size));
        }
        // In one piece: the system answers for Việt Nam, and would not find this nation again to put units below it.
        try (Progress progress = new Progress("Units", size.units())) {
            int[] before = {0};
            system.run(() -> QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
                batch.enter(batch.plan(versions), written -> {
                    progress.by(written - before[0]);
                    before[0] = written;
                });
                entityManager.clear();
            }));
        }
    }

    private static List<UnitVersion> withAllBelow(int commune, NationSize size) {
        List<UnitVersion> versions = new ArrayList<>();
        String code = Nation.codeOfCommune(commune);
        UnitType type = commune % 250 == 0 ? UnitType.SPECIAL_ZONE : commune % 5 == 0 ? UnitType.WARD : UnitType.COMMUNE;
        versions.add(version(code, type, "Xã " + commune, Nation.codeOfProvince(size.provinceOf(commune))));
        for (int area = 0; area < NationSize.AREAS_OF_A_COMMUNE; area++) {
            versions.add(version(code + "-K" + area, UnitType.RESIDENTIAL_AREA, "Khu dân cư " + area, code));
        }
        for (int agency = 0; agency < NationSize.AGENCIES_OF_A_COMMUNE; agency++) {
            versions.add(version(code + "-A" + agency, UnitType.AGENCY, "Cơ quan " + agency, code));
        }
        return versions;
    }

    private static UnitVersion version(String code, UnitType type, String name, String parent) {
        return new UnitVersion(null, List.of(new OfficialCode(Nation.SCHEME, code)), SINCE_2020, type, null, name, null,
                parent == null ? null : UnitVersion.Parent.of(new OfficialCode(Nation.SCHEME, parent)));
    }
}
