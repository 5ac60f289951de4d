package vn.phongtrao.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.phongtrao.access.Land;
import vn.phongtrao.devstack.Tokens;

/** Whoever changes something names the version that was read; of two who read the same one, one is told to read again. */
@QuarkusTest
class LostUpdateTest {

    private static final int WRITERS = 8;
    private static final int ATTEMPTS = 8;

    @Inject
    Journals journals;

    private static Response counter() {
        String code = "TEST_" + UUID.randomUUID().toString().replace('-', '_').toUpperCase(Locale.ROOT);
        Response created = Land.as("administrator").body(Map.of("code", code, "name", "0", "valueType", "NUMBER",
                "unitOfMeasure", "HOUSEHOLD")).post("/api/v1/indicators");
        created.then().statusCode(201);
        return created;
    }

    private static int increment(String counter) {
        Response read = Land.as("administrator").get(counter);
        int value = Integer.parseInt(read.path("name"));
        return Land.as("administrator").header("If-Match", read.header("ETag"))
                .body(Map.of("name", String.valueOf(value + 1))).patch(counter).statusCode();
    }

    @Test
    void whatManyAddAtOnceIsAllThere() {
        String counter = counter().header("Location");
        Tokens.of("administrator");
        List<Integer> statuses = Parallel.run(WRITERS, writer -> java.util.stream.IntStream.range(0, ATTEMPTS)
                        .map(attempt -> increment(counter)).boxed().toList()).stream().flatMap(List::stream).toList();
        long accepted = statuses.stream().filter(status -> status == 200).count();
        assertEquals(WRITERS * ATTEMPTS, statuses.size());
        assertEquals(Set.of(), refusalsOtherThan(statuses, 412));
        assertTrue(accepted > 0, "Nobody was accepted");
        assertEquals(String.valueOf(accepted), Land.as("administrator").get(counter).path("name"));
        assertEquals(accepted, journals.auditRows("indicator.changed", counter));
    }

    @Test
    void ofManyWhoReadTheSameVersionOneIsAccepted() {
        Response counter = counter();
        Tokens.of("administrator");
        List<Integer> statuses = Parallel.run(WRITERS, writer -> Land.as("administrator")
                .header("If-Match", counter.header("ETag")).body(Map.of("name", "writer " + writer))
                .patch(counter.header("Location")).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count());
        assertEquals(Set.of(), refusalsOtherThan(statuses, 412));
        assertEquals(1, journals.auditRows("indicator.changed", counter.header("Location")));
    }

    private static Set<Integer> refusalsOtherThan(List<Integer> statuses, int expected) {
        return statuses.stream().filter(status -> status != 200 && status != expected)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
