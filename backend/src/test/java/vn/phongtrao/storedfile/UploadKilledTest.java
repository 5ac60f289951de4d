package vn.phongtrao.storedfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.phongtrao.attachment.AttachmentLand;
import vn.phongtrao.attachment.Attachments;
import vn.phongtrao.bench.ServerProcess;

/** Large files through a process with a small heap, which is killed while one comes in (P11). */
@QuarkusTest
class UploadKilledTest {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final int LARGE = 20 * 1024 * 1024;
    private static final int AT_ONCE = 10;
    /** Less than what comes in at once. */
    private static final String HEAP = "-Xmx192m";
    private static final int PATIENCE_SECONDS = 120;

    @Inject
    EntityManager entityManager;
    @Inject
    FileSweep sweep;
    @Inject
    Clock clock;

    private AttachmentLand land;

    @Test
    void whatWasAcknowledgedIsThereAndWhatWasCutOffLeavesNothing() throws Exception {
        assumeTrue(Files.exists(JAR), "SKIPPED: nothing is killed, because the API is not packaged; make check does that");
        land = new AttachmentLand("UPLK");
        String report = land.report("2019-01");
        byte[] large = TestDocuments.pdf(LARGE);
        List<String> kept;
        CompletableFuture<Integer> cut;
        try (ServerProcess doomed = ServerProcess.start(JAR, Map.of("SAMPLE_DATA", "none",
                "QUARKUS_FLYWAY_MIGRATE_AT_START", "false"), HEAP, "-XX:+ExitOnOutOfMemoryError")) {
            kept = IntStream.range(0, AT_ONCE).parallel().mapToObj(i -> Attachments.send(at(doomed), report, i + ".pdf", large)
                    .then().statusCode(201).extract().header("Location")).toList();
            assertArrayEquals(large, at(doomed).get(kept.get(0) + "/content").asByteArray());
            cut = CompletableFuture.supplyAsync(() -> Attachments.send(at(doomed), report, "cut.pdf", large).statusCode());
            QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS).run(() -> {
                // Whoever holds the file's row keeps its next part out: it is killed in the middle.
                awaitFileThatIsWritten();
                doomed.kill();
            });
        }
        assertThrows(CompletionException.class, cut::join);
        long left = number("select count(*) from stored_file_part p join stored_file f on f.id = p.file_id "
                + "where f.state = 'WRITING'");
        assertTrue(left < LARGE / StoredFiles.PART, "Killed after all of its " + left + " parts");
        assertEquals(AT_ONCE, land.reporter().get(report + "/attachments").<List<?>>path("items").size());
        assertEquals(1, number("select count(*) from stored_file where state = 'WRITING'"));

        sweep.sweep(clock.instant());
        assertEquals(1, number("select count(*) from stored_file where state = 'WRITING'"), "It may still be written");
        sweep.sweep(clock.instant().plus(FileSweep.GRACE).plus(Duration.ofMinutes(1)));
        assertEquals(0, number("select count(*) from stored_file f where not exists (select 1 from attachment a "
                + "where a.file_id = f.id)"));
        assertEquals((long) AT_ONCE * LARGE / StoredFiles.PART, number("select count(*) from stored_file_part p "
                + "join attachment a on a.file_id = p.file_id where a.report_id = (select id from report where id = unhex('"
                + report.substring(report.lastIndexOf('/') + 1).replace("-", "") + "'))"));
        for (String attachment : List.of(kept.get(0), kept.get(AT_ONCE - 1))) {
            assertArrayEquals(large, land.reporter().get(attachment + "/content").asByteArray());
        }
        land.reporter().header("If-Match", "*").delete(kept.get(0)).then().statusCode(204);
        sweep.sweep(clock.instant().plus(FileSweep.GRACE).plus(Duration.ofMinutes(1)));
        assertEquals(0, number("select count(*) from stored_file where state <> 'KEPT'"));
    }

    private RequestSpecification at(ServerProcess server) {
        return land.reporter().baseUri("http://127.0.0.1").port(server.address().getPort());
    }

    private void awaitFileThatIsWritten() {
        long end = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        while (entityManager.createNativeQuery("select id from stored_file where state = 'WRITING' for update")
                .getResultList().isEmpty()) {
            assertTrue(System.nanoTime() < end, "No file is written");
        }
    }

    private long number(String query) {
        return ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue();
    }
}
