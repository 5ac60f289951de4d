package vn.phongtrao.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.phongtrao.account.SystemCaller;
import vn.phongtrao.unit.Interval;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitBatch;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitType;
import vn.phongtrao.unit.UnitVersion;

/** The tree as of a date, of two nations of the size of Việt Nam: one that never changed, one renamed every year. */
@QuarkusTest
@TestProfile(WithSample.class)
class UnitsBench {

    private static final int PROVINCES = 34;
    private static final int COMMUNES = 3321;
    private static final int PAST_VERSIONS = 10;
    private static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate PAST_DAY = LocalDate.of(2018, 6, 1);

    /** The same units with the same facts in one statement: what a person would write for this question alone. */
    private static final String BY_HAND = "select u.id, u.version, u.valid_from, u.valid_to, b.type, b.local_term, "
            + "b.name, b.name_en, p.parent_id, k.scheme, k.code from unit_below b left join unit u on u.id = b.unit_id "
            + "left join unit_parent p on p.unit_id = b.unit_id and p.valid_from <= ? and p.valid_to > ? "
            + "left join unit_code k on k.unit_id = b.unit_id and k.valid_from <= ? and k.valid_to > ? "
            + "where b.valid_from <= ? and b.valid_to > ? and b.ancestor_id = ? and b.fork in (" + forks()
            + ") order by b.name, b.unit_id";

    /** The same without what is kept for subtrees: by the closure and the facts. */
    private static final String BY_FACTS = "select u.id, u.version, u.valid_from, u.valid_to, t.type, t.local_term, "
            + "n.name, n.name_en, p.parent_id, k.scheme, k.code from unit_closure c join unit u on u.id = c.descendant_id "
            + "join unit_name n on n.unit_id = u.id and n.valid_from <= ? and n.valid_to > ? "
            + "join unit_typing t on t.unit_id = u.id and t.valid_from <= ? and t.valid_to > ? "
            + "left join unit_parent p on p.unit_id = u.id and p.valid_from <= ? and p.valid_to > ? "
            + "left join unit_code k on k.unit_id = u.id and k.valid_from <= ? and k.valid_to > ? "
            + "where c.valid_from <= ? and c.valid_to > ? and c.ancestor_id = ? order by n.name, u.id";

    @Inject
    UnitBatch batch;
    @Inject
    UnitDirectory units;
    @Inject
    SystemCaller system;
    @Inject
    EntityManager entityManager;
    @Inject
    AgroalDataSource database;

    @Test
    void subtreeOfTheNationAsOfADate() throws Exception {
        UUID unchanged = UUID.randomUUID();
        UUID renamed = UUID.randomUUID();
        enter(unchanged, "BENCH1", 0);
        enter(renamed, "BENCH10", PAST_VERSIONS);
        Surroundings.print(database);
        System.out.printf("  Two nations of %d provinces and %d communes; without past versions, and with %d of each unit%n",
                PROVINCES, COMMUNES, PAST_VERSIONS);
        new Comparison("Subtree of a nation as of a date : the same by hand-written SQL", 1.5,
                () -> subtree(unchanged, DAY), () -> byHand(BY_HAND, unchanged, 6)).print();
        new Comparison("Subtree of a nation with past versions : the same by hand-written SQL", 1.5,
                () -> subtree(renamed, DAY), () -> byHand(BY_HAND, renamed, 6)).print();
        new Comparison("Subtree of a nation with past versions : by SQL over the closure and the facts", 1.5,
                () -> subtree(renamed, DAY), () -> byHand(BY_FACTS, renamed, 10)).print();
        new Comparison("Subtree of a nation with past versions : without", 1.2,
                () -> subtree(renamed, DAY), () -> subtree(unchanged, DAY)).print();
        new Comparison("Subtree of a nation with past versions : without, both as of a day among them", 1.2,
                () -> subtree(renamed, PAST_DAY), () -> subtree(unchanged, PAST_DAY)).print();
    }

    private List<UnitAt> subtree(UUID nation, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() ->
                units.subtree(nation, EnumSet.allOf(UnitType.class), day));
    }

    /** The places of a day's intervals in the tree of days, as numbers. */
    private static String forks() {
        long number = ChronoUnit.DAYS.between(LocalDate.of(0, 1, 1), DAY);
        return IntStream.range(0, 22).mapToObj(level -> String.valueOf((number >> level | 1) << level))
                .collect(Collectors.joining(", "));
    }

    /** @param days how many parameters of the statement are the day; the nation is the next */
    private List<UnitAt> byHand(String sql, UUID nation, int days) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= days; i++) {
                statement.setObject(i, DAY);
            }
            statement.setBytes(days + 1, bytes(nation));
            Map<UUID, UnitAt> found = new HashMap<>();
            List<UnitAt> ordered = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID id = uuid(row.getBytes(1));
                    UnitAt unit = found.get(id);
                    if (unit == null) {
                        byte[] parent = row.getBytes(9);
                        unit = new UnitAt(id, row.getLong(2), DAY, new Interval(row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class)), UnitType.valueOf(row.getString(5)), row.getString(6),
                                row.getString(7), row.getString(8), parent == null ? null : uuid(parent),
                                new ArrayList<>(1));
                        found.put(id, unit);
                        ordered.add(unit);
                    }
                    if (row.getString(10) != null) {
                        unit.codes().add(new OfficialCode(row.getString(10), row.getString(11)));
                    }
                }
            }
            return ordered;
        }
    }

    private void enter(UUID nation, String scheme, int pastVersions) {
        List<UnitVersion> versions = new ArrayList<>();
        versions.addAll(history(nation, scheme, "0", UnitType.COUNTRY, null, 0));
        for (int province = 0; province < PROVINCES; province++) {
            versions.addAll(history(null, scheme, "P" + province, UnitType.PROVINCE, UnitVersion.Parent.of(nation),
                    pastVersions));
        }
        for (int commune = 0; commune < COMMUNES; commune++) {
            versions.addAll(history(null, scheme, "C" + commune, UnitType.COMMUNE,
                    UnitVersion.Parent.of(new OfficialCode(scheme, "P" + commune % PROVINCES)), pastVersions));
        }
        system.run(() -> QuarkusTransaction.requiringNew().timeout(600).run(() ->
                batch.enter(batch.plan(versions), written -> { })));
        QuarkusTransaction.requiringNew().run(entityManager::clear);
    }

    private static List<UnitVersion> history(UUID id, String scheme, String code, UnitType type,
            UnitVersion.Parent parent, int pastVersions) {
        List<UnitVersion> versions = new ArrayList<>();
        for (int version = 0; version <= pastVersions; version++) {
            LocalDate from = FOUNDED.plusYears(version);
            Interval interval = Interval.of(from, version == pastVersions ? null : from.plusYears(1));
            versions.add(new UnitVersion(id, List.of(new OfficialCode(scheme, code)), interval, type, null,
                    "Đơn vị " + code + " (" + version + ")", null, parent));
        }
        return versions;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
