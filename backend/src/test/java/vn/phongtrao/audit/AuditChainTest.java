package vn.phongtrao.audit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.devstack.Tokens;

/** The audit trail is complete, and an edit of it shows. */
@QuarkusTest
class AuditChainTest {

    @Inject
    EntityManager entityManager;

    @Test
    void theChainFitsFromItsFirstRowToItsLast() {
        String changed = change();
        List<Link> chain = chainWith(changed);
        byte[] hash = new byte[32];
        for (int i = 0; i < chain.size(); i++) {
            Link link = chain.get(i);
            assertEquals(i + 1, link.sequence);
            hash = AuditChain.hash(hash, link.sequence, link.entry);
            assertArrayEquals(link.hash, hash, "The chain breaks at number " + link.sequence);
        }
    }

    @Test
    void aSwappedRowAndARemovedRowDoNotFit() {
        change();
        List<Link> chain = chainWith(change());
        assertTrue(chain.size() >= 2, "Too few rows to swap");
        Link last = chain.get(chain.size() - 1);
        Link before = chain.get(chain.size() - 2);
        byte[] base = chain.size() == 2 ? new byte[32] : chain.get(chain.size() - 3).hash;
        assertFalse(Arrays.equals(before.hash, AuditChain.hash(base, before.sequence, last.entry)), "swapped");
        assertFalse(Arrays.equals(last.hash, AuditChain.hash(base, last.sequence, last.entry)), "removed before it");
    }

    @Test
    void aChangeIsRecordedWithItsActorRoleResourceAndRequest() {
        String requestId = "audit-" + UUID.randomUUID();
        String changed = given().auth().oauth2(Tokens.of("administrator")).contentType(ContentType.JSON)
                .header("X-Request-Id", requestId).body(indicator()).post("/api/v1/indicators")
                .then().statusCode(201).extract().header("Location");
        AuditEntry entry = chainWith(changed).stream().map(Link::entry)
                .filter(candidate -> candidate.resource().equals(changed)).findFirst().orElseThrow();
        assertEquals("6f9f2a52-6c0d-4c1e-9d0a-70b7a1f00001", entry.actor());
        assertTrue(List.of(entry.roles().split(",")).contains("administrator"));
        assertEquals("indicator.created", entry.action());
        assertEquals(requestId, entry.requestId());
        assertTrue(Duration.between(entry.occurredAt(), Instant.now()).abs().compareTo(Duration.ofMinutes(5)) < 0,
                "Not in UTC: " + entry.occurredAt());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update audit_entry set actor = 'nobody'",
        "delete from audit_entry",
        "truncate table audit_entry",
        "drop table audit_entry",
        "alter table audit_entry add column x int",
        "update audit_chain set sequence = sequence + 1000",
        "delete from audit_chain",
        "update event set data = '{}'",
        "delete from event",
        "update event_sequence set sequence = sequence + 1000",
        "delete from event_sequence"})
    void theApplicationsUserCannotRewriteHistory(String statement) {
        change();
        PersistenceException refusal = assertThrows(PersistenceException.class, () ->
                QuarkusTransaction.requiringNew().run(() ->
                        entityManager.createNativeQuery(statement).executeUpdate()));
        assertTrue(causes(refusal).contains("command denied"), causes(refusal));
    }

    private static String causes(Throwable failure) {
        return failure == null ? "" : failure.getMessage() + "\n" + causes(failure.getCause());
    }

    private static Map<String, Object> indicator() {
        return Map.of("code", "TEST_" + UUID.randomUUID().toString().replace('-', '_').toUpperCase(Locale.ROOT),
                "name", "Số hộ", "valueType", "NUMBER", "unitOfMeasure", "HOUSEHOLD");
    }

    private static String change() {
        return given().auth().oauth2(Tokens.of("administrator")).contentType(ContentType.JSON).body(indicator())
                .post("/api/v1/indicators").then().statusCode(201).extract().header("Location");
    }

    /** The whole chain, read as often as needed until the resource's row is in it. */
    private List<Link> chainWith(String resource) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        List<Link> chain = chain();
        while (chain.stream().noneMatch(link -> link.entry.resource().equals(resource))) {
            assertTrue(Instant.now().isBefore(patience), "The row never came into the chain");
            chain = chain();
        }
        return chain;
    }

    private List<Link> chain() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = entityManager.createNativeQuery(
                    "select sequence, entry_id, hash from audit_chain order by sequence", Tuple.class).getResultList();
            return rows.stream().map(Tuple.class::cast).map(row -> new Link(((Number) row.get(0)).longValue(),
                    entityManager.find(AuditEntry.class, uuid((byte[]) row.get(1))), (byte[]) row.get(2))).toList();
        });
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private record Link(long sequence, AuditEntry entry, byte[] hash) {
    }
}
