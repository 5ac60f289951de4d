package vn.phongtrao.reportimport;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.phongtrao.bench.ServerProcess;
import vn.phongtrao.shared.write.BinaryIds;

/** The process that does imports is killed; the one of the tests goes on with them. */
@QuarkusTest
class ImportKilledTest {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final int DAYS = 300;
    private static final int COMMUNES = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Inject
    EntityManager entityManager;
    @Inject
    DataSource database;

    private ImportLand land;

    /** Three answers of each commune for each of many days. */
    private byte[] file(LocalDate first) {
        StringBuilder text = new StringBuilder(ImportLand.HEADER);
        for (int day = 0; day < DAYS; day++) {
            String period = first.plusDays(day).toString();
            for (int commune = 0; commune < COMMUNES; commune++) {
                String unit = land.communes.get(commune);
                text.append(land.row(period, unit, "REACHED", "", String.valueOf(commune + day)))
                        .append(land.row(period, unit, "SAFE", "", "Có"))
                        .append(land.row(period, unit, "TEAMS", "teamKind:WHARF", "2 tổ"));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyPartThatWasCommittedStaysAndTheRestIsEnteredOnceByAnother() throws Exception {
        assumeTrue(Files.exists(JAR), "SKIPPED: nothing is killed, because the API is not packaged; make check does that");
        land = new ImportLand("IMPK", COMMUNES);
        byte[] inParts = file(LocalDate.of(2019, 1, 1));
        String first;
        String second;
        try (ServerProcess doomed = ServerProcess.start(JAR, Map.of("SAMPLE_DATA", "none",
                "QUARKUS_FLYWAY_MIGRATE_AT_START", "false"))) {
            first = later(doomed, "?mode=PER_UNIT", inParts);
            second = later(doomed, "?period=2019&dryRun=false", ("campaign,unit,indicator,dimension,raw\n" + land.campaign
                    + "," + land.communes.get(0) + ",IMPK_REACHED,,7\n").getBytes(StandardCharsets.UTF_8));
            await(first, answer -> answer.path("entered") != null && answer.<Integer>path("doneRows") > 0);
            doomed.kill();
        }
        Response left = at(first);
        int before = left.<Integer>path("entered.figuresCreated");
        assertTrue(before > 0 && before < total(), "Killed in the middle, after " + before);

        Response ended = await(first, answer -> answer.path("finishedAt") != null);
        ended.then().body("state", equalTo("DONE")).body("report.counts.figuresCreated", equalTo(total()))
                .body("report.counts.reportsCreated", equalTo(DAYS * COMMUNES))
                .body("report.counts.figuresUnchanged", equalTo(0)).body("report.problemCount", equalTo(0));
        assertEquals(List.of((long) DAYS * COMMUNES, (long) total()), stored());
        await(second, answer -> answer.path("finishedAt") != null).then().body("state", equalTo("DONE"))
                .body("report.counts.figuresCreated", equalTo(1));
    }

    @Test
    void allOrNothingLeavesNothingBehindAndIsEnteredOnceByAnother() throws Exception {
        assumeTrue(Files.exists(JAR), "SKIPPED: nothing is killed, because the API is not packaged; make check does that");
        land = new ImportLand("IMPN", COMMUNES);
        String location;
        long seen;
        try (ServerProcess doomed = ServerProcess.start(JAR, Map.of("SAMPLE_DATA", "none",
                "QUARKUS_FLYWAY_MIGRATE_AT_START", "false"))) {
            location = later(doomed, "?mode=ALL_OR_NOTHING", file(LocalDate.of(2019, 1, 1)));
            seen = awaitUncommitted();
            doomed.kill();
        }
        assertTrue(seen < total(), "Killed in the middle, after " + seen);
        assertEquals(List.of(0L, 0L), stored());

        await(location, answer -> answer.path("finishedAt") != null).then().body("state", equalTo("DONE"))
                .body("report.counts.figuresCreated", equalTo(total()))
                .body("report.counts.reportsCreated", equalTo(DAYS * COMMUNES)).body("report.problemCount", equalTo(0));
        assertEquals(List.of((long) DAYS * COMMUNES, (long) total()), stored());
    }

    /** Waits for answers that a transaction has written and not committed. @return how many there were */
    private long awaitUncommitted() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("select count(*) from report_figure f "
                        + "join report r on f.report_id = r.id where r.campaign_id = ?")) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            count.setBytes(1, BinaryIds.bytes(UUID.fromString(land.campaign)));
            while (true) {
                try (ResultSet row = count.executeQuery()) {
                    row.next();
                    if (row.getLong(1) > 0) {
                        return row.getLong(1);
                    }
                }
                assertTrue(System.nanoTime() < end, "Nothing is being entered");
            }
        }
    }

    private static int total() {
        return DAYS * COMMUNES * 3;
    }

    private String later(ServerProcess server, String query, byte[] file) {
        Response accepted = ImportLand.send(land.approver().baseUri("http://127.0.0.1").port(server.address().getPort())
                .header("Prefer", "respond-async"), query, "text/csv", file);
        accepted.then().statusCode(202);
        return accepted.header("Location");
    }

    private Response at(String location) {
        return land.approver().get(location);
    }

    private Response await(String location, Predicate<Response> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        return Stream.generate(() -> at(location)).filter(answer -> {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not so: " + answer.asString());
            }
            return wanted.test(answer);
        }).findFirst().orElseThrow();
    }

    /** Reports and answers of days, in the database. */
    private List<Long> stored() {
        String ofDays = " from Report r%s where r.campaignId = :campaign and r.firstDay = r.lastDay";
        return Stream.of("select count(r)" + ofDays.formatted(""),
                        "select count(f)" + ofDays.formatted(" join ReportFigure f on f.reportId = r.id"))
                .map(query -> entityManager.createQuery(query, Long.class)
                        .setParameter("campaign", UUID.fromString(land.campaign)).getSingleResult()).toList();
    }
}
