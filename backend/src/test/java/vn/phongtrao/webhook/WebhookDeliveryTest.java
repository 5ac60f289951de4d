package vn.phongtrao.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** What a receiver gets, whatever it answers. */
@QuarkusTest
class WebhookDeliveryTest {

    @Inject
    EntityManager entityManager;
    @Inject
    WebhookCleaning cleaning;

    private void update(String sql, Response webhook) {
        QuarkusTransaction.joiningExisting().run(() -> entityManager.createNativeQuery(sql)
                .setParameter("webhook", UUID.fromString(webhook.path("id"))).executeUpdate());
    }

    @Test
    void eventsOfTheTypesComeInOrderSignedAndAsTheFeedShowsThem() throws Exception {
        TestHooks land = new TestHooks("HOOK-ORDER");
        land.enterCommune("TRUOC");
        try (TestReceiver receiver = new TestReceiver(message -> 204)) {
            TestHooks.await("numbered", () -> land.administrator().get("/api/v1/events?type=unit.created")
                    .jsonPath().getList("items").size() == 2);
            Response webhook = TestHooks.register(land.administrator(), receiver.url(), "unit.created", "succession");
            List<String> communes = IntStream.range(0, 5).mapToObj(i -> land.enterCommune("SAU-" + i)).toList();
            TestHooks.await("five messages", () -> receiver.received().size() == 5);

            List<TestReceiver.Received> received = receiver.received();
            assertEquals(communes, received.stream().map(message -> message.json().at("/data/subject").asText())
                    .map(subject -> subject.substring(subject.lastIndexOf('/') + 1)).toList());
            List<Map<String, Object>> feed = land.administrator().get("/api/v1/events?type=unit.created")
                    .jsonPath().getList("items");
            for (int i = 0; i < 5; i++) {
                TestReceiver.Received message = received.get(i);
                assertTrue(message.isSignedWith(webhook.path("secret")), message.toString());
                assertEquals(feed.get(i + 2).get("id"), message.id());
                assertEquals(feed.get(i + 2).get("sequence"), message.json().at("/data/sequence").asInt());
                assertEquals(feed.get(i + 2).get("occurredAt"), message.json().get("timestamp").asText());
                assertEquals(List.of("type", "timestamp", "data"),
                        message.json().properties().stream().map(Map.Entry::getKey).toList());
            }
            TestHooks.await("all noted", () -> land.deliveries(webhook).jsonPath().getList("items").size() == 5);
            land.deliveries(webhook).then().body("items.state", contains("DELIVERED", "DELIVERED", "DELIVERED",
                    "DELIVERED", "DELIVERED")).body("items[0].statusCode", equalTo(204)).body("items[0].attempts", equalTo(1))
                    .body("items[0].message", equalTo(received.get(0).id())).body("items[0].nextAttemptAt", nullValue());
            land.administrator().get(webhook.header("Location")).then().body("deliveredAt", notNullValue())
                    .body("failingSince", nullValue());
            Response first = land.administrator().get(webhook.header("Location") + "/deliveries?limit=2&sort=id");
            land.administrator().get(webhook.header("Location") + "/deliveries?limit=2&sort=id&cursor="
                    + first.path("next")).then().body("items.message", contains(received.get(2).id(), received.get(3).id()));
        }
    }

    @Test
    void aPortalIsSentWhatItCouldReadAtThatMomentAndNothingElse() throws Exception {
        TestHooks land = new TestHooks("HOOK-REACH");
        TestHooks foreign = new TestHooks("HOOK-REACH-2");
        try (TestReceiver ofPortal = new TestReceiver(message -> 200);
                TestReceiver ofOffice = new TestReceiver(message -> 200)) {
            TestHooks.await("the provinces are numbered", () -> land.portal().get("/api/v1/events").asString()
                    .contains(land.province) && foreign.portal().get("/api/v1/events").asString().contains(foreign.province));
            Response own = TestHooks.register(land.portal(), ofPortal.url(), "*");
            TestHooks.register(land.administrator(), ofOffice.url(), "webhook", "unit");
            TestHooks.act(land.portal(), land.portal(), own.header("Location"), "rotate-secret").then().statusCode(200);
            foreign.enterCommune("NGOAI");
            land.enterCommune("TRONG");
            TestHooks.await("both have the commune", () -> ofPortal.types().contains("unit.created")
                    && ofOffice.types().contains("unit.created"));
            assertEquals(List.of("unit.created"), ofPortal.types());
            assertTrue(ofOffice.types().contains("webhook.secret-rotated"), ofOffice.types().toString());
            assertEquals(land.portal().get("/api/v1/events?limit=200").jsonPath().getList("items.id").stream()
                            .filter(id -> id.equals(ofPortal.received().get(0).id())).toList(),
                    ofPortal.received().stream().map(TestReceiver.Received::id).toList());
        }
    }

    @Test
    void anUnreachableReceiverIsWaitedForAndNothingOvertakes() throws Exception {
        TestHooks land = new TestHooks("HOOK-WAIT");
        AtomicInteger asked = new AtomicInteger();
        try (TestReceiver receiver = new TestReceiver(message -> asked.getAndIncrement() == 0 ? 503 : 200)) {
            Response webhook = TestHooks.register(land.administrator(), receiver.url(), "unit.created");
            land.enterCommune("A");
            TestHooks.await("refused once", () -> land.deliveries(webhook).path("items[0].state") != null);
            land.deliveries(webhook).then().body("items[0].state", equalTo("PENDING"))
                    .body("items[0].statusCode", equalTo(503)).body("items[0].excerpt", equalTo("Đã nhận"))
                    .body("items[0].nextAttemptAt", notNullValue());
            land.administrator().get(webhook.header("Location")).then().body("failingSince", notNullValue());
            land.enterCommune("B");
            TestHooks.await("both", () -> receiver.received().size() == 3);
            List<TestReceiver.Received> received = receiver.received();
            assertEquals(received.get(0).id(), received.get(1).id(), "the first is sent again before the second");
            assertEquals(received.get(0).body(), received.get(1).body());
            TestHooks.await("well again", () ->
                    land.administrator().get(webhook.header("Location")).path("failingSince") == null);
        }
    }

    @Test
    void aMessageThatTheReceiverRefusesStepsAsideAndIsTriedByItself() throws Exception {
        TestHooks land = new TestHooks("HOOK-ASIDE");
        String[] poison = new String[1];
        try (TestReceiver receiver = new TestReceiver(message -> {
            poison[0] = poison[0] == null ? message.id() : poison[0];
            return message.id().equals(poison[0]) ? 500 : 200;
        })) {
            Response webhook = TestHooks.register(land.administrator(), receiver.url(), "unit.created");
            land.enterCommune("A");
            land.enterCommune("B");
            TestHooks.await("refused twice", () -> land.deliveries(webhook).path("items[0].attempts") != null
                    && land.deliveries(webhook).<Integer>path("items[0].attempts") == 2);
            assertEquals(2, receiver.received().size(), "the second waits");
            // Its third attempt is five minutes away.
            update("update webhook_delivery set next_attempt_at = '2020-01-01' where webhook_id = :webhook", webhook);
            update("update webhook_work set due_at = '2020-01-01' where webhook_id = :webhook", webhook);
            TestHooks.await("the second is delivered", () ->
                    "DELIVERED".equals(land.deliveries(webhook).path("items[1].state")));
            land.deliveries(webhook).then().body("items[0].state", equalTo("PENDING"))
                    .body("items[0].attempts", equalTo(3)).body("items[0].nextAttemptAt", notNullValue());

            update("update webhook_delivery set attempts = 9, next_attempt_at = '2020-01-01' "
                    + "where webhook_id = :webhook and state = 'PENDING'", webhook);
            TestHooks.await("given up", () -> "FAILED".equals(land.deliveries(webhook).path("items[0].state")));
            poison[0] = "none";
            String delivery = webhook.header("Location") + "/deliveries/" + land.deliveries(webhook).path("items[0].id");
            land.administrator().post(delivery + "/retry").then().statusCode(428);
            TestHooks.act(land.administrator(), land.administrator(), delivery, "retry").then().statusCode(200)
                    .body("state", equalTo("PENDING"));
            TestHooks.await("delivered after all", () ->
                    "DELIVERED".equals(land.deliveries(webhook).path("items[0].state")));
            assertEquals(receiver.received().get(0).id(), receiver.received().get(receiver.received().size() - 1).id());
        }
    }

    @Test
    void whoIsGoneIsSentNothingMoreUntilAPersonResumesIt() throws Exception {
        TestHooks land = new TestHooks("HOOK-GONE");
        AtomicInteger asked = new AtomicInteger();
        try (TestReceiver receiver = new TestReceiver(message -> asked.getAndIncrement() == 0 ? 410 : 200)) {
            Response webhook = TestHooks.register(land.administrator(), receiver.url(), "unit.created");
            land.enterCommune("A");
            TestHooks.await("disabled", () ->
                    "DISABLED".equals(land.administrator().get(webhook.header("Location")).path("state")));
            land.enterCommune("B");
            land.administrator().get(webhook.header("Location")).then().body("disabledBecause", equalTo("GONE"));
            TestHooks.await("an event of it", () -> land.administrator().get("/api/v1/events?type=webhook.disabled")
                    .jsonPath().getList("items").size() == 1);
            TestUnits.as("auditor", "HOOK-GONE").get("/api/v1/audit?resource=" + webhook.header("Location")).then()
                    .body("items.find { it.action == 'webhook.disabled' || it.type == 'webhook.disabled' }", notNullValue());
            assertEquals(1, receiver.received().size());
            land.act(webhook, "resume").then().statusCode(200).body("disabledBecause", nullValue());
            TestHooks.await("both", () -> receiver.received().size() == 3);
            assertEquals(receiver.received().get(0).id(), receiver.received().get(1).id(), "where it stopped");
        }
    }

    @Test
    void whoFailsForFiveDaysIsDisabledAndWhoIsPausedWaits() throws Exception {
        TestHooks land = new TestHooks("HOOK-DAYS");
        AtomicInteger status = new AtomicInteger(503);
        try (TestReceiver receiver = new TestReceiver(message -> status.get())) {
            Response webhook = TestHooks.register(land.administrator(), receiver.url(), "unit.created");
            land.act(webhook, "pause").then().statusCode(200);
            land.enterCommune("A");
            land.act(webhook, "resume").then().statusCode(200);
            TestHooks.await("failing", () ->
                    land.administrator().get(webhook.header("Location")).path("failingSince") != null);
            update("update webhook_work set failing_since = '2020-01-01', due_at = '2020-01-01' where webhook_id = :webhook",
                    webhook);
            update("update webhook_delivery set next_attempt_at = '2020-01-01' where webhook_id = :webhook", webhook);
            TestHooks.await("disabled", () ->
                    "FAILING".equals(land.administrator().get(webhook.header("Location")).path("disabledBecause")));
            status.set(200);
            land.act(webhook, "resume").then().statusCode(200);
            TestHooks.await("delivered", () -> "DELIVERED".equals(land.deliveries(webhook).path("items[0].state")));
        }
    }

    @Test
    void aSlowReceiverKeepsNoOtherWaiting() throws Exception {
        TestHooks land = new TestHooks("HOOK-SLOW");
        CountDownLatch end = new CountDownLatch(1);
        try (TestReceiver slow = new TestReceiver(message -> {
            try {
                end.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 200;
        }); TestReceiver quick = new TestReceiver(message -> 200)) {
            Response blocked = TestHooks.register(land.administrator(), slow.url(), "unit.created");
            TestHooks.register(land.administrator(), quick.url(), "unit.created");
            for (int i = 0; i < 3; i++) {
                land.enterCommune("C" + i);
            }
            TestHooks.await("the quick one has all", () -> quick.received().size() == 3);
            TestHooks.await("the slow one is timed out", () ->
                    "TIMED_OUT".equals(land.deliveries(blocked).path("items[0].failure")));
            end.countDown();
        }
    }

    @Test
    void aTestMessageIsSentAtOnceAndSaysWhatTheReceiverSaid() throws Exception {
        TestHooks land = new TestHooks("HOOK-TEST");
        try (TestReceiver receiver = new TestReceiver(message -> 418)) {
            Response webhook = TestHooks.register(land.portal(), receiver.url(), "unit.created");
            String path = webhook.header("Location");
            TestHooks.act(land.portal(), land.portal(), path, "pause").then().statusCode(200);
            String key = UUID.randomUUID().toString();
            Response said = land.portal().header("Idempotency-Key", key).post(path + "/test");
            said.then().statusCode(200).body("state", equalTo("FAILED")).body("statusCode", equalTo(418))
                    .body("excerpt", equalTo("Đã nhận")).body("type", equalTo("webhook.test")).body("sequence", nullValue());
            assertEquals(said.asString(), land.portal().header("Idempotency-Key", key).post(path + "/test").asString());
            assertEquals(1, receiver.received().size(), "once under one key");
            assertTrue(receiver.received().get(0).isSignedWith(webhook.path("secret")));

            Response rotated = TestHooks.act(land.portal(), land.portal(), path, "rotate-secret");
            land.portal().post(path + "/test").then().statusCode(200);
            TestReceiver.Received second = receiver.received().get(1);
            assertTrue(second.isSignedWith(webhook.path("secret")) && second.isSignedWith(rotated.path("secret")));
            update("update webhook set previous_secret_until = '2020-01-01' where id = :webhook", webhook);
            land.portal().post(path + "/test").then().statusCode(200);
            TestReceiver.Received third = receiver.received().get(2);
            assertFalse(third.isSignedWith(webhook.path("secret")));
            assertTrue(third.isSignedWith(rotated.path("secret")));
            Response delivery = land.portal().get(path + "/deliveries");
            String id = delivery.path("items[0].id");
            TestHooks.act(land.portal(), land.portal(), path + "/deliveries/" + id, "retry").then().statusCode(409)
                    .body("type", equalTo("/problems/webhook-not-active"));
        }
        Response toNobody = TestHooks.register(land.portal(), "http://localhost:9/", "unit.created");
        land.portal().post(toNobody.header("Location") + "/test").then().statusCode(200)
                .body("failure", equalTo("NOT_CONNECTED")).body("statusCode", nullValue());
        for (int i = 1; i < WebhookDeliveries.MOST_TESTS; i++) {
            land.portal().post(toNobody.header("Location") + "/test").then().statusCode(200);
        }
        land.portal().post(toNobody.header("Location") + "/test").then().statusCode(429)
                .body("type", equalTo("/problems/too-many-tests")).header("Retry-After", equalTo("60"));
    }

    @Test
    void whatIsLongOverIsForgottenAndWhatIsNotStays() throws Exception {
        TestHooks land = new TestHooks("HOOK-OLD");
        try (TestReceiver receiver = new TestReceiver(message -> 200)) {
            Response webhook = TestHooks.register(land.administrator(), receiver.url(), "nothing.happened");
            land.administrator().post(webhook.header("Location") + "/test").then().statusCode(200);
            update("update webhook_delivery set made_at = '2020-01-01' where webhook_id = :webhook", webhook);
            String kept = land.administrator().post(webhook.header("Location") + "/test").path("id");
            cleaning.clean();
            land.deliveries(webhook).then().body("items.id", contains(kept));
        }
        io.restassured.RestAssured.given().get("/q/metrics").then().statusCode(200)
                .body(org.hamcrest.Matchers.containsString("phongtrao_webhook_attempts_seconds_count"));
    }

    @Test
    void aUnitOutOfReachByThenIsNotToldOf() throws Exception {
        TestHooks land = new TestHooks("HOOK-LOST");
        TestUnits.enter(UnitType.PROVINCE, "Tỉnh Khác", "HOOK-LOST-2", TestUnits.NATION);
        AtomicInteger asked = new AtomicInteger();
        try (TestReceiver receiver = new TestReceiver(message -> asked.getAndIncrement() < 3 ? 400 : 200)) {
            Response webhook = TestHooks.register(land.administrator(), receiver.url(), "unit.created");
            land.enterCommune("A");
            TestHooks.await("refused three times", () -> {
                update("update webhook_delivery set next_attempt_at = '2020-01-01' where webhook_id = :webhook and attempts < 3",
                        webhook);
                update("update webhook_work set due_at = '2020-01-01' where webhook_id = :webhook", webhook);
                return Integer.valueOf(3).equals(land.deliveries(webhook).path("items[0].attempts"));
            });
            // The row of the work first, which a turn locks too, so that a turn under way meets all of it or nothing.
            QuarkusTransaction.requiringNew().run(() -> {
                update("update webhook_work set due_at = '2020-01-01' where webhook_id = :webhook", webhook);
                update("update webhook set unit_claims = 'TEST:HOOK-LOST-2' where id = :webhook", webhook);
                update("update webhook_delivery set next_attempt_at = '2020-01-01' where webhook_id = :webhook", webhook);
            });
            TestHooks.await("withheld", () -> "WITHHELD".equals(land.deliveries(webhook).path("items[0].state")));
            assertEquals(3, receiver.received().size());
            land.administrator().get(webhook.header("Location")).then().body("lastSequence", greaterThan(0));
        }
    }
}
