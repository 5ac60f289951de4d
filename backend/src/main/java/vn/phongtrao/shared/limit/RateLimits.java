package vn.phongtrao.shared.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts requests by who makes them. */
@ApplicationScoped
class RateLimits {

    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<Policy, Buckets> buckets;
    private final Map<Policy, Long> limits;

    RateLimits(@ConfigProperty(name = "phongtrao.rate-limit.public") long publicRequests,
            @ConfigProperty(name = "phongtrao.rate-limit.account") long accountRequests) {
        this.buckets = Map.of(
                Policy.PUBLIC, new Buckets(() -> bucket(publicRequests)),
                Policy.ACCOUNT, new Buckets(() -> bucket(accountRequests)));
        this.limits = Map.of(Policy.PUBLIC, publicRequests, Policy.ACCOUNT, accountRequests);
    }

    /** Whose requests are counted together. */
    enum Policy {
        PUBLIC,
        ACCOUNT
    }

    /**
     * What came of one request.
     *
     * @param taken      whether it is to be served
     * @param limit      requests in a window
     * @param left       how many more would be taken now
     * @param retryAfter until the next one is taken; zero where there are some left
     */
    record Outcome(Policy policy, boolean taken, long limit, long left, Duration retryAfter) {
    }

    private static Bucket bucket(long requests) {
        return Bucket.builder().addLimit(
                Bandwidth.builder().capacity(requests).refillGreedy(requests, WINDOW).build()).build();
    }

    /** @param who an address or an account */
    Outcome count(Policy policy, String who) {
        ConsumptionProbe probe = buckets.get(policy).of(who).tryConsumeAndReturnRemaining(1);
        return new Outcome(policy, probe.isConsumed(), limits.get(policy), probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
