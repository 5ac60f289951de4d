package vn.phongtrao.rollup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.report.CountedFigures;
import vn.phongtrao.rollup.RollUpStates.Stand;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.shared.write.RetriedTransaction;

/**
 * Builds roll-ups that are stale, some units at a time, so that approvals need not wait for the whole. Where both want the
 * same rows, the part is done again. Nothing is lost when it ends half-way: whoever goes on finds what is done already,
 * and adds no unit twice.
 */
@ApplicationScoped
class RollUpBuilder {

    private static final Logger LOG = Logger.getLogger(RollUpBuilder.class);
    private static final int UNITS_AT_ONCE = 20;
    private static final int ROWS_AT_ONCE = 5000;
    private static final Duration LONGEST_PART = Duration.ofMinutes(1);

    private final UUID builder = Ids.next();
    private final CampaignDirectory campaigns;
    private final CountedFigures figures;
    private final RollUpKeeper keeper;
    private final RollUpPlans plans;
    private final RollUpStates states;
    private final RollUpStore store;

    RollUpBuilder(CampaignDirectory campaigns, CountedFigures figures, RollUpKeeper keeper, RollUpPlans plans,
            RollUpStates states, RollUpStore store) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.keeper = keeper;
        this.plans = plans;
        this.states = states;
        this.store = store;
    }

    /** Lets be built what was approved before there were roll-ups. */
    void enterUnknown(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> states.unknown(figures.campaigns()).forEach(states::enter));
    }

    /** Builds all that is stale and that no other process is at. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void build() {
        for (Optional<UUID> campaign = take(); campaign.isPresent(); campaign = take()) {
            build(campaign.get());
        }
    }

    private Optional<UUID> take() {
        return QuarkusTransaction.requiringNew().call(() -> states.take(builder));
    }

    private void build(UUID campaign) {
        clear(campaign);
        List<UUID> units = QuarkusTransaction.requiringNew().call(() -> figures.units(campaign));
        for (int from = 0; from < units.size(); from += UNITS_AT_ONCE) {
            List<UUID> part = units.subList(from, Math.min(from + UNITS_AT_ONCE, units.size()));
            boolean goesOn = QuarkusTransaction.requiringNew().call(() -> states.renew(campaign, builder))
                    && RetriedTransaction.run(true, LONGEST_PART, () -> add(campaign, part));
            if (!goesOn) {
                return;
            }
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (states.lock(campaign).filter(RollUpState.BUILDING::equals).isPresent()) {
                states.become(campaign, RollUpState.FRESH);
                LOG.infof("The roll-ups of campaign %s are built from %d units", campaign, units.size());
            }
        });
    }

    /** Deletes what is stale, so that nothing stands when units are added. */
    private void clear(UUID campaign) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() ->
                    states.share(campaign).filter(RollUpState.STALE::equals).isPresent()
                            && store.deleteSome(campaign, ROWS_AT_ONCE));
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (states.lock(campaign).filter(RollUpState.STALE::equals).isPresent()) {
                states.become(campaign, RollUpState.BUILDING);
            }
        });
    }

    private boolean add(UUID id, List<UUID> units) {
        store.lockUnits(units);
        Optional<Stand> stand = states.shareStand(id).filter(each -> each.state() == RollUpState.BUILDING);
        if (stand.isEmpty()) {
            return false;
        }
        CampaignSummary campaign = campaigns.find(id).orElseThrow();
        keeper.addUnits(campaign, plans.of(campaign, stand.get().version()), units, RollUpSlots.OF_BUILDER);
        return true;
    }
}
