package vn.phongtrao.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.phongtrao.access.Land;
import vn.phongtrao.devstack.Tokens;

/**
 * A request that the database chooses as the victim of a deadlock is run again. The other side is a transaction of the
 * test: it holds the lock of the unit tree, waits until the request holds the row of its chosen id, then asks for that
 * row. It has written much more than the request, so InnoDB rolls the request back.
 */
@QuarkusTest
class DeadlockTest {

    private static final String UNITS = "/api/v1/units";
    private static final int ROWS_THAT_MAKE_IT_THE_HEAVIER_ONE = 200;

    @Inject
    AgroalDataSource database;

    @Inject
    Journals journals;

    @Test
    void theVictimOfADeadlockIsRunAgainAndTakesEffectOnce() throws Exception {
        assertTheVictimSucceeds(Land.as("administrator"));
    }

    @Test
    void soItIsUnderAnIdempotencyKey() throws Exception {
        assertTheVictimSucceeds(Land.as("administrator").header("Idempotency-Key", UUID.randomUUID()));
    }

    private void assertTheVictimSucceeds(RequestSpecification request) throws Exception {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = Wanted.province();
        body.put("id", id);
        Tokens.of("administrator");
        CompletableFuture<Response> answer;
        try (Connection rival = database.getConnection()) {
            rival.setAutoCommit(false);
            try {
                takeTheTree(rival);
                for (int row = 0; row < ROWS_THAT_MAKE_IT_THE_HEAVIER_ONE; row++) {
                    takeId(rival, UUID.randomUUID());
                }
                answer = CompletableFuture.supplyAsync(() -> request.body(body).post(UNITS));
                awaitLockOf(id, answer);
                takeId(rival, id);
                assertFalse(answer.isDone(), "The request ended without waiting for the tree");
            } finally {
                rival.rollback();
            }
        }
        // The rival got a row that the request had locked and not released: the request was rolled back.
        answer.get(60, TimeUnit.SECONDS).then().statusCode(201);
        assertEquals(1, Wanted.unitsNamed(body.get("name")));
        assertEquals(1, journals.events("unit.created", UNITS + "/" + id));
        assertEquals(1, journals.auditRows("unit.created", UNITS + "/" + id));
    }

    private static void takeTheTree(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select id from unit_tree where id = 1 for update")) {
            assertTrue(statement.executeQuery().next());
        }
    }

    private static void takeId(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into client_chosen_id (id, content_hash) values (?, repeat('x', 32))")) {
            statement.setBytes(1, bytes(id));
            assertEquals(1, statement.executeUpdate());
        }
    }

    /** Asks the database, until the request's row is locked. */
    private void awaitLockOf(UUID id, CompletableFuture<Response> answer) throws SQLException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (!isLocked(id)) {
            assertTrue(Instant.now().isBefore(patience), "The request never took its id");
            assertFalse(answer.isDone(), "The request ended before it met the lock of the tree");
        }
    }

    private boolean isLocked(UUID id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(
                    "select id from client_chosen_id where id = ? for update nowait")) {
                statement.setBytes(1, bytes(id));
                statement.executeQuery();
                return false;
            } catch (SQLException locked) {
                return true;
            } finally {
                connection.rollback();
            }
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }
}
