package vn.phongtrao.concurrency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.phongtrao.access.Land;
import vn.phongtrao.devstack.Tokens;

/** Without a free connection to the database, callers are told to come again, and served as soon as there is one. */
@QuarkusTest
class PoolExhaustionTest {

    @Inject
    AgroalDataSource database;

    @Test
    void whoFindsNoConnectionIsToldToComeAgain() throws SQLException {
        Tokens.of("administrator");
        Map<String, Object> body = Wanted.province();
        String key = UUID.randomUUID().toString();
        List<Connection> all = new ArrayList<>();
        try {
            takeAll(all);
            assertTrue(all.size() > 1, "The pool was taken already");
            List<Response> answers = Parallel.run(6, caller -> switch (caller % 3) {
                case 0 -> Land.as("administrator").get("/api/v1/units");
                case 1 -> Land.as("administrator").get("/api/v1/units/" + Land.NATION);
                default -> Land.as("administrator").header("Idempotency-Key", key).body(body).post("/api/v1/units");
            });
            answers.forEach(answer -> answer.then().statusCode(503).contentType("application/problem+json")
                    .header("Retry-After", notNullValue()).body("type", equalTo("/problems/unavailable")));
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        Land.as("administrator").header("Idempotency-Key", key).body(body).post("/api/v1/units").then().statusCode(201);
        assertEquals(1, Wanted.unitsNamed(body.get("name")));
    }

    /** Takes connections until the pool has none left to give in its time. */
    private void takeAll(List<Connection> all) {
        try {
            while (true) {
                all.add(database.getConnection());
            }
        } catch (SQLException exhausted) {
            assertTrue(all.size() >= 1, exhausted.getMessage());
        }
    }
}
