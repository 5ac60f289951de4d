package vn.phongtrao.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.shared.time.Period;

/** What other features ask about roll-ups. Nothing is said of a campaign whose roll-ups do not equal its figures. */
@ApplicationScoped
public class RollUps {

    private final RollUpStore store;

    RollUps(RollUpStore store) {
        this.store = store;
    }

    /**
     * Reads what is kept of units.
     *
     * @return false where the figures must be asked: while roll-ups are being built, and for stages within a campaign
     */
    public boolean read(RollUp into, CampaignSummary campaign, Period period, Collection<UUID> units) {
        Optional<RollUpRows> rows = rows(campaign, period, units, into.hasSums());
        rows.ifPresent(into::add);
        return rows.isPresent();
    }

    /** What units themselves have reported, by unit and indicator; those that have reported nothing are left out. */
    public Optional<Map<UUID, Map<String, OwnFigure>>> own(CampaignSummary campaign, Period period,
            Collection<UUID> units) {
        return rows(campaign, period, units, false).map(RollUpRows::own);
    }

    private Optional<RollUpRows> rows(CampaignSummary campaign, Period period, Collection<UUID> units, boolean sums) {
        return units.isEmpty() || !OwnFigures.isKept(period, campaign.period()) ? Optional.empty()
                : store.read(campaign.id(), period, units, sums);
    }
}
