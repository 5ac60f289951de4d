package vn.phongtrao.rollup;

import static vn.phongtrao.shared.write.BinaryIds.bytes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.phongtrao.shared.write.Ids;

/**
 * The row of each campaign that says whether its roll-ups may be read. Whoever adds to them holds it in share, so that
 * it stays what it is to the end of the transaction; whoever changes it waits for those.
 */
@ApplicationScoped
class RollUpStates {

    private static final int LEASE_SECONDS = 60;

    private final RollUpStore store;
    private final Clock clock;

    RollUpStates(RollUpStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A campaign's state.
     *
     * @param version drawn anew when what is rolled up, or what units ask of themselves, changes; what is known of a
     *                version stays true
     */
    record Stand(RollUpState state, long version) {
    }

    /** The state, shared to the end of the transaction. */
    Optional<RollUpState> share(UUID campaign) {
        return shareStand(campaign).map(Stand::state);
    }

    /** The state with its version, shared to the end of the transaction. */
    Optional<Stand> shareStand(UUID campaign) {
        return stand(campaign, " lock in share mode");
    }

    /** Whether the run is still at the campaign; what it says stays true to the end of the transaction. */
    boolean isBuilding(Lease lease) {
        return store.query("select 1 from rollup_campaign where campaign_id = ? and builder = ? and state = 'BUILDING' "
                + "lock in share mode", List.of(bytes(lease.campaign), bytes(lease.builder)), ResultSet::next);
    }

    /** The state, kept from all others to the end of the transaction. */
    Optional<RollUpState> lock(UUID campaign) {
        return stand(campaign, " for update").map(Stand::state);
    }

    private Optional<Stand> stand(UUID campaign, String lock) {
        return store.query("select state, version from rollup_campaign where campaign_id = ?" + lock,
                List.of(bytes(campaign)), rows -> rows.next()
                        ? Optional.of(new Stand(RollUpState.valueOf(rows.getString(1)), rows.getLong(2)))
                        : Optional.empty());
    }

    /** Lets a campaign's roll-ups be built for the first time. */
    void enter(UUID campaign) {
        store.update("insert into rollup_campaign (campaign_id, state, version, changed_at) values (?, 'STALE', ?, ?) "
                + "on duplicate key update campaign_id = campaign_id", List.of(bytes(campaign), anotherVersion(), now()));
    }

    /** Lets campaigns' roll-ups be built anew, where there are any. In the transaction that changes what they rest on. */
    void makeStale(Collection<UUID> campaigns) {
        campaigns.stream().sorted().forEach(campaign -> store.update("update rollup_campaign set state = 'STALE', "
                + "version = ?, changed_at = ?, builder = null where campaign_id = ?",
                List.of(anotherVersion(), now(), bytes(campaign))));
    }

    /** Goes on to a version in which roll-ups stay what they are. */
    void goOn(UUID campaign) {
        store.update("update rollup_campaign set version = ?, changed_at = ? where campaign_id = ?",
                List.of(anotherVersion(), now(), bytes(campaign)));
    }

    /** The version, as it is committed. */
    Optional<Long> version(UUID campaign) {
        return stand(campaign, "").map(Stand::version);
    }

    /** Not the next number: what a transaction saw that was rolled back must not pass for another's. */
    private static long anotherVersion() {
        return ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    }

    /** Goes from a state that is locked to the next. */
    void become(UUID campaign, RollUpState state) {
        store.update("update rollup_campaign set state = ?, changed_at = ? where campaign_id = ?",
                List.of(state.name(), now(), bytes(campaign)));
    }

    /**
     * A campaign that one run of the builder is at, for a minute at a time.
     *
     * @param builder the run, by an id of its own
     */
    record Lease(UUID campaign, UUID builder) {
    }

    /** A campaign to build, if there is one that nobody is at. */
    Optional<Lease> take() {
        Optional<Lease> lease = store.query("select campaign_id from rollup_campaign where state in ('STALE', 'BUILDING') "
                + "and (builder is null or builder_until < ?) order by changed_at limit 1 for update skip locked",
                List.of(now()), rows -> RollUpStore.ids(rows).stream().findFirst())
                .map(campaign -> new Lease(campaign, Ids.next()));
        lease.ifPresent(taken -> store.update("update rollup_campaign set builder = ?, builder_until = ? "
                + "where campaign_id = ?", List.of(bytes(taken.builder), until(), bytes(taken.campaign))));
        return lease;
    }

    /** Keeps a campaign for another minute. @return whether it is still this run's, and not to be begun anew */
    boolean renew(Lease lease) {
        return store.update("update rollup_campaign set builder_until = ? where campaign_id = ? and builder = ?",
                List.of(until(), bytes(lease.campaign), bytes(lease.builder))) > 0;
    }

    /** Leaves a campaign, built or not, to whoever comes next. */
    void release(Lease lease) {
        store.update("update rollup_campaign set builder = null where campaign_id = ? and builder = ?",
                List.of(bytes(lease.campaign), bytes(lease.builder)));
    }

    /** Whether any campaign is stale or being built. */
    boolean isAnyUnfinished() {
        return store.query("select 1 from rollup_campaign where state in ('STALE', 'BUILDING') limit 1", List.of(),
                ResultSet::next);
    }

    private LocalDateTime until() {
        return now().plusSeconds(LEASE_SECONDS);
    }

    /** Of those campaigns, the ones whose roll-ups were never built. */
    List<UUID> unknown(Collection<UUID> campaigns) {
        List<UUID> unknown = new ArrayList<>(campaigns);
        unknown.removeAll(store.query("select campaign_id from rollup_campaign", List.of(), RollUpStore::ids));
        return unknown;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
