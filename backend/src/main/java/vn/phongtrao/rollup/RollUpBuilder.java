package vn.phongtrao.rollup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.report.CountedFigures;
import vn.phongtrao.rollup.RollUpStates.Lease;
import vn.phongtrao.rollup.RollUpStore.Place;
import vn.phongtrao.shared.write.RetriedTransaction;

/**
 * Builds roll-ups that are stale, some units at a time, so that approvals need not wait for the whole. Where both want the
 * same rows, the part is done again. What units add to those above them is summed up in memory and written at the end, or
 * when it becomes too much; so what a process left half-built is of no use to others, and built from the beginning.
 */
@ApplicationScoped
class RollUpBuilder {

    private static final Logger LOG = Logger.getLogger(RollUpBuilder.class);
    private static final int UNITS_AT_ONCE = 50;
    private static final int WORKERS = 2;
    private static final int PLACES_AT_ONCE = 20_000;
    private static final int PLACES_OF_A_PART = 200;
    private static final int ROWS_AT_ONCE = 5000;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final Duration LONGEST_PART = Duration.ofMinutes(1);

    private final CampaignDirectory campaigns;
    private final CountedFigures figures;
    private final OwnFiguresReader reader;
    private final RollUpPlans plans;
    private final RollUpStates states;
    private final RollUpStore store;
    private final RollUpWriter writer;

    RollUpBuilder(CampaignDirectory campaigns, CountedFigures figures, OwnFiguresReader reader, RollUpPlans plans,
            RollUpStates states, RollUpStore store, RollUpWriter writer) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.reader = reader;
        this.plans = plans;
        this.states = states;
        this.store = store;
        this.writer = writer;
    }

    /** Lets be built what was approved before there were roll-ups. */
    void enterUnknown(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> states.unknown(figures.campaigns()).forEach(states::enter));
    }

    /** Builds all that is stale and that no other process is at. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void build() {
        for (Optional<Lease> lease = take(); lease.isPresent(); lease = take()) {
            Lease taken = lease.get();
            try {
                build(taken);
            } finally {
                QuarkusTransaction.requiringNew().run(() -> states.release(taken));
            }
        }
    }

    /** The same, and waits for what others are building. */
    void buildAll() {
        build();
        while (QuarkusTransaction.requiringNew().call(states::isAnyUnfinished)) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            build();
        }
    }

    private Optional<Lease> take() {
        return QuarkusTransaction.requiringNew().call(states::take);
    }

    private void build(Lease lease) {
        UUID campaign = lease.campaign();
        clear(lease);
        List<UUID> units = QuarkusTransaction.requiringNew().call(() -> figures.units(campaign));
        Deque<List<UUID>> parts = new ArrayDeque<>();
        for (int from = 0; from < units.size(); from += UNITS_AT_ONCE) {
            parts.add(units.subList(from, Math.min(from + UNITS_AT_ONCE, units.size())));
        }
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            if (add(lease, parts, workers)) {
                finish(lease, units.size());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** @return whether all of it is written, and this process still to build */
    private boolean add(Lease lease, Deque<List<UUID>> parts, ExecutorService workers) {
        Map<Place, Tally> sums = new HashMap<>();
        while (!parts.isEmpty()) {
            if (!renew(lease)) {
                return false;
            }
            List<CompletableFuture<Optional<Map<Place, Tally>>>> added = Stream.generate(parts::poll).limit(WORKERS)
                    .filter(Objects::nonNull).map(part -> CompletableFuture.supplyAsync(() ->
                            once(() -> add(lease, part)), workers)).toList();
            for (CompletableFuture<Optional<Map<Place, Tally>>> part : added) {
                Optional<Map<Place, Tally>> tallies = part.join();
                if (tallies.isEmpty()) {
                    return false;
                }
                tallies.get().forEach((place, tally) -> sums.computeIfAbsent(place, any -> new Tally()).add(tally));
            }
            if (sums.size() > PLACES_AT_ONCE && !write(lease, sums)) {
                return false;
            }
        }
        return write(lease, sums);
    }

    private boolean renew(Lease lease) {
        return QuarkusTransaction.requiringNew().call(() -> states.renew(lease));
    }

    /** Adds sums that are not written yet, some at a time. @return whether this process is still to build */
    private boolean write(Lease lease, Map<Place, Tally> sums) {
        List<Place> places = sums.keySet().stream().sorted().toList();
        for (int from = 0; from < places.size(); from += PLACES_OF_A_PART) {
            Map<Place, Tally> part = new HashMap<>();
            places.subList(from, Math.min(from + PLACES_OF_A_PART, places.size()))
                    .forEach(place -> part.put(place, sums.get(place)));
            if (!renew(lease) || !once(() -> addBelow(lease, part))) {
                return false;
            }
        }
        sums.clear();
        return true;
    }

    /** Adds what must not be added twice: where a commit's end is unknown the run ends, and the next one begins anew. */
    private static <T> T once(Supplier<T> work) {
        return RetriedTransaction.run(false, LONGEST_PART, work);
    }

    private boolean addBelow(Lease lease, Map<Place, Tally> part) {
        boolean goesOn = states.isBuilding(lease);
        if (goesOn) {
            store.addBelow(lease.campaign(), RollUpSlots.OF_BUILDER, part);
        }
        return goesOn;
    }

    private void finish(Lease lease, int units) {
        QuarkusTransaction.requiringNew().run(() -> {
            states.lock(lease.campaign());
            if (states.isBuilding(lease)) {
                states.become(lease.campaign(), RollUpState.FRESH);
                LOG.infof("The roll-ups of campaign %s are built from %d units", lease.campaign(), units);
            }
        });
    }

    /** Deletes what is stale or was left half-built, so that nothing stands when units are added. */
    private void clear(Lease lease) {
        become(lease, RollUpState.BUILDING, RollUpState.STALE);
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() ->
                    states.share(lease.campaign()).filter(RollUpState.STALE::equals).isPresent() && states.renew(lease)
                            && store.deleteSome(lease.campaign(), ROWS_AT_ONCE));
        }
        become(lease, RollUpState.STALE, RollUpState.BUILDING);
    }

    private void become(Lease lease, RollUpState from, RollUpState to) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (states.lock(lease.campaign()).filter(from::equals).isPresent() && states.renew(lease)) {
                states.become(lease.campaign(), to);
            }
        });
    }

    /** Keeps what units have reported. @return what it adds to those above them; empty where another is to build */
    private Optional<Map<Place, Tally>> add(Lease lease, List<UUID> units) {
        store.lockUnits(units);
        if (!states.isBuilding(lease)) {
            return Optional.empty();
        }
        UUID campaign = lease.campaign();
        CampaignPlan plan = plans.of(campaigns.find(campaign).orElseThrow());
        return Optional.of(writer.keepOwn(campaign, plan, reader.changes(campaign, plan, units)));
    }
}
