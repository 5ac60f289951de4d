package vn.phongtrao.reminder;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;
import vn.phongtrao.webhook.TestHooks;
import vn.phongtrao.webhook.TestReceiver;

@QuarkusTest
class ReminderTest {

    private static final String ADDRESS = "vanthu@xa-nhac-mot.example.gov.vn";

    private static String withMailbox;
    private static String without;
    private static Response campaign;

    @Inject
    ReminderRound round;
    @Inject
    EntityManager entityManager;
    @ConfigProperty(name = "phongtrao.mail.folder")
    Path folder;

    @BeforeEach
    void enterCampaignOnce() {
        if (campaign == null) {
            String province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Nhắc Việc", "REM-P", TestUnits.NATION);
            withMailbox = TestUnits.enter(UnitType.COMMUNE, "Xã Nhắc Một", "REM-1", province);
            without = TestUnits.enter(UnitType.COMMUNE, "Xã Nhắc Hai", "REM-2", province);
            setMailbox(ADDRESS);
            campaign = TestCampaigns.define("REM-P", province, "31/KH-REM", List.of());
            for (int month : List.of(3, 6, 9, 11)) {
                planner().body(Map.of("code", "FORM-" + month, "title", "Biểu mẫu tháng " + month, "kind", "FORM",
                                "unitTypes", List.of("COMMUNE"), "remindDays", List.of(7, 2), "legalBasis", "mục III",
                                "recurrence", Map.of("frequency", "YEARLY", "month", month, "day", 15)))
                        .post(campaign.header("Location") + "/calendar").then().statusCode(201);
            }
            TestCampaigns.launch("REM-P", campaign);
        }
    }

    private static RequestSpecification planner() {
        return TestUnits.as("planner", "REM-P");
    }

    private static Response setMailbox(String address) {
        String path = "/api/v1/units/" + withMailbox + "/mailbox";
        RequestSpecification administrator = TestUnits.as("administrator", "REM-P");
        return administrator.header("If-Match", administrator.get(path).header("ETag"))
                .body(Map.of("address", address)).put(path);
    }

    private List<Reminder> reminders(String unit, int month) {
        entityManager.clear();
        return entityManager.createQuery("select r from Reminder r join DueDate d on d.id = r.dueDateId where r.unitId = :unit "
                        + "and d.code = :code order by r.madeAt", Reminder.class)
                .setParameter("unit", UUID.fromString(unit)).setParameter("code", "FORM-" + month).getResultList();
    }

    private long events(String type, int month) {
        return ((Number) entityManager.createNativeQuery("select count(*) from event where type = :type and unit_id = :unit "
                        + "and data like :code")
                .setParameter("type", type).setParameter("unit", UUID.fromString(withMailbox))
                .setParameter("code", "%\"FORM-" + month + "\"%").getSingleResult()).longValue();
    }

    private Path file(Reminder reminder) {
        return folder.resolve(reminder.id() + ".eml");
    }

    @Test
    void aUnitIsRemindedBeforeItIsDueAndWhenItIsLateAndNotOfWhatIsDone() throws IOException {
        round.runOn(LocalDate.of(2019, 3, 7));
        assertEquals(0, reminders(withMailbox, 3).size());
        round.runOn(LocalDate.of(2019, 3, 8));
        round.runOn(LocalDate.of(2019, 3, 9));
        assertEquals(1, reminders(withMailbox, 3).size());
        round.runOn(LocalDate.of(2019, 3, 13));
        assertEquals(2, reminders(withMailbox, 3).size());
        assertEquals(2, events("obligation.due", 3));

        String mail = Files.readString(file(reminders(withMailbox, 3).get(0)));
        assertTrue(mail.contains("To: " + ADDRESS + "\r\n"), mail);
        String text = new String(Base64.getMimeDecoder().decode(mail.substring(mail.indexOf("\r\n\r\n") + 4)),
                StandardCharsets.UTF_8);
        assertTrue(text.contains("Kính gửi Xã Nhắc Một"), text);
        assertTrue(text.contains("Việc sau đây sắp đến hạn"), text);
        assertTrue(text.contains("- Hạn: 15/03/2019\n"), text);

        String done = planner().get("/api/v1/obligations?to=2019-04-01&unit=" + without).path("items[0].id");
        planner().header("If-Match", planner().get("/api/v1/obligations/" + done).header("ETag"))
                .body(Map.of("date", "2019-03-14")).post("/api/v1/obligations/" + done + "/complete")
                .then().statusCode(200);
        round.runOn(LocalDate.of(2019, 3, 16));
        assertEquals(1, events("obligation.late", 3));
        assertEquals(3, reminders(withMailbox, 3).size());
        assertEquals(2, reminders(without, 3).size(), "what is done is not late");
    }

    @Test
    void manyProcessesAtOnceRemindOnce() throws Exception {
        ExecutorService processes = Executors.newFixedThreadPool(4);
        List<Callable<Void>> rounds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rounds.add(() -> {
                round.runOn(LocalDate.of(2019, 6, 8));
                return null;
            });
        }
        for (Future<Void> each : processes.invokeAll(rounds)) {
            each.get();
        }
        processes.shutdown();

        assertEquals(1, reminders(withMailbox, 6).size());
        assertEquals(1, events("obligation.due", 6));
        assertEquals(1, reminders(without, 6).size());
    }

    @Test
    void aMailThatAProcessTookAndDidNotFinishIsSentAgainAsTheSameMail() throws IOException {
        round.runOn(LocalDate.of(2019, 9, 8));
        Reminder sent = reminders(withMailbox, 9).get(0);
        byte[] first = Files.readAllBytes(file(sent));
        QuarkusTransaction.requiringNew().run(() -> entityManager.createNativeQuery(
                "update reminder set mail = 'PENDING', sent_at = null, due_at = '2019-09-08' where id = :id")
                .setParameter("id", sent.id()).executeUpdate());
        round.runOn(LocalDate.of(2019, 9, 8));

        assertEquals("SENT", String.valueOf(entityManager.createNativeQuery("select mail from reminder where id = :id")
                .setParameter("id", sent.id()).getSingleResult()));
        assertEquals(new String(first, StandardCharsets.US_ASCII), Files.readString(file(sent)));
        assertEquals(1, reminders(withMailbox, 9).size());
        assertEquals("NO_ADDRESS", String.valueOf(entityManager.createNativeQuery("select mail from reminder where id = :id")
                .setParameter("id", reminders(without, 9).get(0).id()).getSingleResult()));
    }

    @Test
    void aWebhookIsSentEachReminderOnceInVietnamese() throws Exception {
        try (TestReceiver receiver = new TestReceiver(message -> 200)) {
            Response webhook = TestHooks.register(TestUnits.as("administrator", "REM-1"), receiver.url(), "obligation");
            round.runOn(LocalDate.of(2019, 11, 8));
            round.runOn(LocalDate.of(2019, 11, 9));
            TestHooks.await("one reminder", () -> !receiver.received().isEmpty());
            round.runOn(LocalDate.of(2019, 11, 16));
            TestHooks.await("it is late", () -> receiver.types().contains("obligation.late"));

            assertEquals(List.of("obligation.due", "obligation.late"), receiver.types());
            TestReceiver.Received first = receiver.received().get(0);
            assertTrue(first.isSignedWith(webhook.path("secret")));
            assertEquals("Sắp đến hạn: Biểu mẫu tháng 11 (Xã Nhắc Một)", first.json().at("/data/data/text").asText());
            assertEquals("2019-11-15", first.json().at("/data/data/dueOn").asText());
            assertEquals("Quá hạn: Biểu mẫu tháng 11 (Xã Nhắc Một)",
                    receiver.received().get(1).json().at("/data/data/text").asText());
        }
    }

    @Test
    void aMailboxIsThatOfAnOfficeAndChangedFromItsVersion() {
        String path = "/api/v1/units/" + without + "/mailbox";
        TestUnits.as("reporter", "REM-2").get(path).then().statusCode(200).body("address", nullValue());
        TestUnits.as("administrator", "REM-P").body(Map.of("address", ADDRESS)).put(path).then().statusCode(428);
        RequestSpecification administrator = TestUnits.as("administrator", "REM-P");
        administrator.header("If-Match", administrator.get(path).header("ETag")).body(Map.of("address", "no address"))
                .put(path).then().statusCode(400).body("violations[0].pointer", equalTo("/address"));
        TestUnits.as("reporter", "REM-1").get(path).then().statusCode(404);
    }
}
