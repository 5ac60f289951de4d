package vn.phongtrao.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.phongtrao.bench.ServerProcess;

/** The process that sends is killed after the receiver has the message and before it is noted. */
@QuarkusTest
class WebhookKilledTest {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    @Inject
    Scheduler scheduler;

    @Test
    void theMessageIsSentAgainAsTheSameAndNothingIsLost() throws Exception {
        assumeTrue(Files.exists(JAR), "SKIPPED: nothing is killed, because the API is not packaged; make check does that");
        TestHooks land = new TestHooks("HOOK-KILL");
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        try (TestReceiver receiver = new TestReceiver(message -> {
            if (asked.getAndIncrement() == 0) {
                taken.countDown();
                awaitQuietly(killed);
            }
            return 200;
        })) {
            // This process numbers events all the while, but sends nothing before the other is killed.
            pause(true);
            Response webhook;
            try (ServerProcess doomed = ServerProcess.start(JAR, Map.of("SAMPLE_DATA", "none",
                    "QUARKUS_FLYWAY_MIGRATE_AT_START", "false", "TRUSTED_WEBHOOK_HOSTS", "localhost",
                    "PHONGTRAO_WEBHOOK_HOLD", "20S"))) {
                webhook = TestHooks.register(land.administrator(), receiver.url(), "unit.created");
                land.enterCommune("A");
                land.enterCommune("B");
                assertTrue(taken.await(60, TimeUnit.SECONDS), "Nothing was sent");
                doomed.kill();
            } finally {
                pause(false);
            }
            killed.countDown();
            TestHooks.await("all are sent", () -> receiver.received().size() == 3);
            List<String> ids = receiver.received().stream().map(TestReceiver.Received::id).toList();
            assertEquals(ids.get(0), ids.get(1), "the same again, first");
            assertEquals(receiver.received().get(0).body(), receiver.received().get(1).body());
            assertTrue(receiver.received().stream().allMatch(message -> message.isSignedWith(webhook.path("secret"))));
            TestHooks.await("both are noted", () -> List.of("DELIVERED", "DELIVERED").equals(
                    land.deliveries(webhook).jsonPath().getList("items.state")));
            assertEquals(3, receiver.received().size());
        }
    }

    private void pause(boolean paused) {
        if (paused) {
            scheduler.pause(WebhookRound.IDENTITY);
        } else {
            scheduler.resume(WebhookRound.IDENTITY);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
