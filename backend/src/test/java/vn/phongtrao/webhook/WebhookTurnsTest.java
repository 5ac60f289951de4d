package vn.phongtrao.webhook;

import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How processes share webhooks; the test is each of them in turn. */
@QuarkusTest
class WebhookTurnsTest {

    private static final int MANY = 100;

    @Inject
    WebhookTurns turns;
    @Inject
    Scheduler scheduler;
    @Inject
    EntityManager entityManager;

    @BeforeEach
    void sendNothing() {
        scheduler.pause(WebhookRound.IDENTITY);
    }

    @AfterEach
    void sendAgain() {
        scheduler.resume(WebhookRound.IDENTITY);
    }

    private static Response webhookWithOneEvent(TestHooks land) {
        Response webhook = TestHooks.register(land.administrator(), "http://localhost:9/", "unit.created");
        String commune = land.enterCommune("A");
        TestHooks.await("the event is numbered", () ->
                land.administrator().get("/api/v1/events?limit=200").asString().contains(commune));
        return webhook;
    }

    private List<WebhookTurns.Turn> taken(Response webhook) {
        UUID id = UUID.fromString(webhook.path("id"));
        return turns.take(MANY).stream().filter(turn -> turn.webhook().equals(id)).toList();
    }

    @Test
    void ofManyProcessesOneSendsForAWebhook() throws Exception {
        Response webhook = webhookWithOneEvent(new TestHooks("HOOK-TURN"));
        ExecutorService processes = Executors.newFixedThreadPool(4);
        List<Callable<List<WebhookTurns.Turn>>> takers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            takers.add(() -> taken(webhook));
        }
        List<WebhookTurns.Turn> taken = new ArrayList<>();
        for (Future<List<WebhookTurns.Turn>> each : processes.invokeAll(takers)) {
            taken.addAll(each.get());
        }
        processes.shutdown();
        assertEquals(1, taken.size());
        assertEquals(List.of(), taken(webhook), "nor anybody after it");
        turns.giveBack(taken.get(0));
        assertEquals(1, taken(webhook).size(), "but when it is given back");
    }

    @Test
    void whoseTurnHasEndedNotesNothing() {
        TestHooks land = new TestHooks("HOOK-TURN-2");
        Response webhook = webhookWithOneEvent(land);
        WebhookTurns.Turn silent = taken(webhook).get(0);
        Message message = QuarkusTransaction.requiringNew().call(() -> turns.next(silent, 0)).orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> entityManager.createNativeQuery(
                        "update webhook_work set held_until = '2020-01-01' where webhook_id = :webhook")
                .setParameter("webhook", silent.webhook()).executeUpdate());
        WebhookTurns.Turn next = taken(webhook).get(0);
        assertEquals(message.id(), turns.next(next, 0).orElseThrow().id(), "another goes on with the same message");

        Attempt delivered = Attempt.answered(Instant.now(), Duration.ofMillis(1), 200, null, null);
        assertFalse(turns.note(silent, message, delivered));
        assertTrue(turns.next(silent, 1).isEmpty());
        land.deliveries(webhook).then().body("items", empty());
        assertTrue(turns.note(next, message, delivered));
        turns.giveBack(silent);
        assertEquals(List.of(), taken(webhook), "and keeps its turn");
    }
}
