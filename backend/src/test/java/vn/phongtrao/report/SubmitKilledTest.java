package vn.phongtrao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.phongtrao.bench.ServerProcess;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** The process is killed while reports are being submitted; the queue is sent again to the one of the tests. */
@QuarkusTest
class SubmitKilledTest {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final String PATH = "/api/v1/reports";
    private static final int DRAFTS = 200;
    private static final int CLIENTS = 6;
    private static final int ACKNOWLEDGED = 40;

    @Inject
    EntityManager entityManager;

    @Test
    void whatWasAcknowledgedIsThereAndTheRestWhollyOrNotAtAll() throws Exception {
        assumeTrue(Files.exists(JAR), "SKIPPED: nothing is killed, because the API is not packaged; make check does that");
        List<String> drafts = drafts();
        Set<String> acknowledged;
        try (ServerProcess doomed = ServerProcess.start(JAR, Map.of("SAMPLE_DATA", "none",
                "QUARKUS_FLYWAY_MIGRATE_AT_START", "false"))) {
            acknowledged = submitUntilKilled(doomed, drafts);
        }
        assertTrue(acknowledged.size() < DRAFTS, "Killed in the middle, after " + acknowledged.size());
        for (String draft : drafts) {
            List<Object> stands = stands(draft);
            assertTrue(List.of("SUBMITTED", 1L, 1L).equals(stands)
                    || !acknowledged.contains(draft) && List.of("DRAFT", 0L, 0L).equals(stands),
                    () -> draft + " " + stands + (acknowledged.contains(draft) ? ", acknowledged" : ""));
        }

        for (String draft : drafts) {
            submit(reporter(), draft).then().statusCode(200);
            assertEquals(List.of("SUBMITTED", 1L, 1L), stands(draft));
        }
    }

    /** @return those of which a client was told that they are submitted */
    private static Set<String> submitUntilKilled(ServerProcess doomed, List<String> drafts) throws InterruptedException {
        Queue<String> queue = new ConcurrentLinkedQueue<>(drafts);
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int client = 0; client < CLIENTS; client++) {
            clients.submit(() -> {
                for (String draft = queue.poll(); draft != null; draft = queue.poll()) {
                    if (submit(reporter().baseUri("http://127.0.0.1").port(doomed.address().getPort()), draft)
                            .statusCode() == 200) {
                        acknowledged.add(draft);
                        enough.countDown();
                    }
                }
            });
        }
        assertTrue(enough.await(1, TimeUnit.MINUTES), "Reports are submitted");
        doomed.kill();
        clients.shutdown();
        assertTrue(clients.awaitTermination(1, TimeUnit.MINUTES), "Every client has noticed");
        return acknowledged;
    }

    private static Response submit(RequestSpecification who, String draft) {
        return who.header("If-Match", "*").header("Idempotency-Key", "submit-" + draft).post(PATH + "/" + draft + "/submit");
    }

    /** The report's status, and how many events and entries of the audit trail say that it was submitted. */
    private List<Object> stands(String report) {
        String path = PATH + "/" + report;
        return List.of(entityManager.createQuery("select r.status from Report r where r.id = :id", ReportStatus.class)
                        .setParameter("id", UUID.fromString(report)).getSingleResult().name(),
                count("select count(*) from event where type = 'report.submitted' and subject = :path", path),
                count("select count(*) from audit_entry where action = 'report.submitted' and resource = :path", path));
    }

    private long count(String query, String path) {
        return ((Number) entityManager.createNativeQuery(query).setParameter("path", path).getSingleResult()).longValue();
    }

    private static List<String> drafts() {
        String province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Nộp", "SUBK-P", TestUnits.NATION);
        String commune = TestUnits.enter(UnitType.COMMUNE, "Xã Nộp", "SUBK-C", province);
        TestIndicators.enter("SUBK_REACHED", "HOUSEHOLD");
        Response defined = TestCampaigns.define("SUBK-P", province, "12/KH-SUBK",
                List.of(TestCampaigns.asked("SUBK_REACHED", true, "COMMUNE")));
        TestCampaigns.launch("SUBK-P", defined);
        List<String> drafts = new ArrayList<>();
        for (int day = 0; day < DRAFTS; day++) {
            Response draft = reporter().body(Map.of("campaign", defined.path("id"), "unit", commune,
                    "period", LocalDate.of(2019, 1, 1).plusDays(day).toString(), "figures", List.of(Map.of(
                            "indicator", "SUBK_REACHED", "figure", Map.of("raw", String.valueOf(day)))))).post(PATH);
            draft.then().statusCode(201);
            drafts.add(draft.path("id"));
        }
        return drafts;
    }

    private static RequestSpecification reporter() {
        return TestUnits.as("reporter", "SUBK-C");
    }
}
