package vn.phongtrao.devstack;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until what happens after a commit (numbers of events, the audit chain) has happened. */
public final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Eventually() {
    }

    /** @throws AssertionError with the last answer, when none was as expected within a minute */
    public static Response get(Supplier<Response> request, Predicate<Response> expected) {
        Instant end = Instant.now().plus(LONGEST);
        Response answer = request.get();
        while (!expected.test(answer)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not within " + LONGEST + ": " + answer.asString());
            }
            answer = request.get();
        }
        return answer;
    }
}
