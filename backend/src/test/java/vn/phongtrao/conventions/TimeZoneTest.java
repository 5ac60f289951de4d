package vn.phongtrao.conventions;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.access.Land;

/** Days are days and instants are UTC, wherever the process believes to be. */
@QuarkusTest
class TimeZoneTest {

    private final TimeZone before = TimeZone.getDefault();

    @Inject
    EntityManager entityManager;

    @AfterEach
    void goBack() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "Pacific/Pago_Pago", "Pacific/Kiritimati", "America/New_York"})
    void aDayAndAnInstantAreStoredAndReadAlikeInEveryZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        // New York's clocks skip 2:30 on that day, and it is the day that a naive conversion moves.
        String day = "2024-03-10";
        Response created = Land.as("administrator").body(Map.of("type", "PROVINCE", "name", "Tỉnh " + UUID.randomUUID(),
                "parent", Land.NATION, "validFrom", day, "validTo", "2024-12-31")).post("/api/v1/units");
        created.then().statusCode(201).body("validFrom", equalTo(day)).body("validTo", equalTo("2024-12-31"));
        Land.as("administrator").get(created.header("Location") + "?asOf=2024-12-30").then().statusCode(200)
                .body("validFrom", equalTo(day)).body("validTo", equalTo("2024-12-31"));

        Tuple stored = QuarkusTransaction.requiringNew().call(() -> (Tuple) entityManager.createNativeQuery(
                        "select cast(u.valid_from as char), "
                                + "date_format(e.occurred_at, '%Y-%m-%dT%H:%i:%s') from event e join unit u "
                                + "on e.subject = concat('/api/v1/units/', :id) and u.id = :key", Tuple.class)
                .setParameter("id", created.<String>path("id"))
                .setParameter("key", UUID.fromString(created.path("id"))).getSingleResult());
        assertEquals(day, stored.get(0));
        Instant occurred = LocalDateTime.parse((String) stored.get(1)).toInstant(ZoneOffset.UTC);
        assertTrue(Duration.between(occurred, Instant.now()).abs().compareTo(Duration.ofMinutes(10)) < 0,
                "Stored as " + stored.get(1) + " in " + zone);
    }
}
