package vn.phongtrao.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.phongtrao.access.Land;
import vn.phongtrao.devstack.Tokens;

/** Events get gapless numbers, and whoever reads on from the last number seen has seen all of them. */
@QuarkusTest
class SequenceTest {

    private static final int WRITERS = 8;
    private static final int EVENTS_EACH = 5;

    @Inject
    Journals journals;

    @Test
    void aReaderThatGoesOnFromTheLastNumberMissesNoneWhileManyWrite() throws Exception {
        Tokens.of("administrator");
        AtomicBoolean writing = new AtomicBoolean(true);
        CompletableFuture<List<Long>> reader = CompletableFuture.supplyAsync(() -> readUntilAllAreNumbered(writing));
        List<String> written = Parallel.run(WRITERS, writer -> IntStream.range(0, EVENTS_EACH)
                        .mapToObj(event -> create()).toList()).stream().flatMap(List::stream).toList();
        writing.set(false);
        List<Long> seen = reader.get(90, TimeUnit.SECONDS);

        assertEquals(WRITERS * EVENTS_EACH, written.size());
        assertEquals(LongStream.rangeClosed(1, seen.size()).boxed().toList(), seen);
        for (String subject : written) {
            assertTrue(seen.contains(journals.numberOf(subject)), subject + " was missed");
        }
    }

    private static String create() {
        return Land.as("administrator").body(Map.of("code", "TEST_" + UUID.randomUUID().toString().replace('-', '_')
                        .toUpperCase(java.util.Locale.ROOT), "name", "Số hộ", "valueType", "NUMBER",
                        "unitOfMeasure", "HOUSEHOLD"))
                .post("/api/v1/indicators").then().statusCode(201).extract().header("Location");
    }

    private List<Long> readUntilAllAreNumbered(AtomicBoolean writing) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(80));
        List<Long> seen = new ArrayList<>();
        long last = 0;
        boolean more = true;
        while (more) {
            assertTrue(Instant.now().isBefore(patience), "Events are never numbered");
            // In this order: whatever was written before the first question is pending or numbered after it.
            boolean ended = !writing.get() && journals.pending() == 0;
            List<Long> next = journals.numbersAfter(last);
            seen.addAll(next);
            last = next.isEmpty() ? last : next.get(next.size() - 1);
            more = !ended;
        }
        return seen;
    }
}
