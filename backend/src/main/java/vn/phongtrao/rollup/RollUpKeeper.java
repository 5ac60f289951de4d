package vn.phongtrao.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignChanged;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.report.CountedFigure;
import vn.phongtrao.report.CountedFigures;
import vn.phongtrao.report.ReportApproved;
import vn.phongtrao.rollup.OwnFigure.Source;
import vn.phongtrao.rollup.RollUpStates.Stand;
import vn.phongtrao.rollup.RollUpWriter.Change;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.target.OwnTargetsChanged;
import vn.phongtrao.target.TargetsChanged;
import vn.phongtrao.unit.UnitsMoved;

/** Keeps roll-ups equal to the figures, in the transaction that changes what they rest on. */
@ApplicationScoped
class RollUpKeeper {

    private static final int IDS_AT_ONCE = 1000;

    private final EntityManager entityManager;
    private final IndicatorCatalogue indicators;
    private final CountedFigures figures;
    private final OwnFiguresReader reader;
    private final RollUpPlans plans;
    private final RollUpStates states;
    private final RollUpStore store;
    private final RollUpWriter writer;

    RollUpKeeper(EntityManager entityManager, IndicatorCatalogue indicators,
            CountedFigures figures, OwnFiguresReader reader, RollUpPlans plans, RollUpStates states, RollUpStore store,
            RollUpWriter writer) {
        this.entityManager = entityManager;
        this.indicators = indicators;
        this.figures = figures;
        this.reader = reader;
        this.plans = plans;
        this.states = states;
        this.store = store;
        this.writer = writer;
    }

    void targetsChanged(@Observes TargetsChanged changed) {
        states.makeStale(List.of(changed.campaign()));
    }

    void ownTargetsChanged(@Observes OwnTargetsChanged changed) {
        states.goOn(changed.campaign());
    }

    void campaignChanged(@Observes CampaignChanged changed) {
        states.makeStale(List.of(changed.campaign()));
    }

    void unitsMoved(@Observes UnitsMoved moved) {
        List<UUID> units = new ArrayList<>(moved.units());
        Set<UUID> touched = new HashSet<>();
        for (int from = 0; from < units.size(); from += IDS_AT_ONCE) {
            touched.addAll(store.campaignsOf(units.subList(from, Math.min(from + IDS_AT_ONCE, units.size()))));
        }
        states.makeStale(touched);
    }

    void approved(@Observes ReportApproved approved) {
        entityManager.flush();
        store.lockUnits(List.of(approved.unit()));
        List<CountedFigure> report = figures.ofReport(approved.report());
        int slot = RollUpSlots.of(approved.report());
        Optional<Stand> stand = states.shareStand(approved.campaign());
        if (stand.isEmpty()) {
            states.enter(approved.campaign());
        }
        Optional<CampaignPlan> plan = stand.map(known -> plans.of(approved.campaign(), known.version()));
        Set<String> baselines = plan.map(CampaignPlan::baselines).orElseGet(indicators::baselines);
        boolean hasBaselines = report.stream().map(CountedFigure::indicator).anyMatch(baselines::contains);
        LocalDate baselinesFrom = hasBaselines ? approved.period().lastDay() : LocalDate.MAX;
        stand.filter(known -> known.state() != RollUpState.STALE)
                .ifPresent(known -> count(approved, known.state(), plan.orElseThrow(), report, baselinesFrom, slot));
        if (hasBaselines) {
            store.campaignsOf(List.of(approved.unit())).stream()
                    .filter(campaign -> !campaign.equals(approved.campaign())).sorted()
                    .forEach(campaign -> useBaselines(campaign, approved.unit(), baselinesFrom, slot));
        }
    }

    /** Counts a report in its campaign. */
    private void count(ReportApproved approved, RollUpState state, CampaignPlan plan, List<CountedFigure> report,
            LocalDate baselinesFrom, int slot) {
        UUID unit = approved.unit();
        UUID campaign = approved.campaign();
        if (state == RollUpState.BUILDING) {
            // What is kept of the unit may not be there yet, so all of it is taken from the reports.
            addUnits(campaign, plan, List.of(unit), slot);
            return;
        }
        Map<Period, Map<String, OwnFigure>> before = store.own(campaign, unit);
        OwnFigures own = stated(plan, before);
        own.state(approved.period(), reader.ofReport(plan, report));
        Set<Period> periods = OwnFigures.keptAround(approved.period(), plan.ofCampaign());
        periods.addAll(endingFrom(before, baselinesFrom));
        write(campaign, plan, unit, before, own, periods, slot);
    }

    /** Lets later periods of another campaign use the baselines that are known from now on. */
    private void useBaselines(UUID id, UUID unit, LocalDate from, int slot) {
        Stand stand = states.shareStand(id).orElseThrow();
        if (stand.state() == RollUpState.STALE) {
            return;
        }
        CampaignPlan plan = plans.of(id, stand.version());
        Map<Period, Map<String, OwnFigure>> before = store.own(id, unit);
        write(id, plan, unit, before, stated(plan, before), endingFrom(before, from), slot);
    }

    /** Takes all that units have reported for a campaign from their reports, and puts right what is kept of them. */
    private void addUnits(UUID campaign, CampaignPlan plan, List<UUID> units, int slot) {
        writer.write(campaign, plan, slot, reader.changes(campaign, plan, units));
    }

    private void write(UUID campaign, CampaignPlan plan, UUID unit, Map<Period, Map<String, OwnFigure>> before,
            OwnFigures own, Set<Period> periods, int slot) {
        if (periods.stream().anyMatch(own::lacksBaseline)) {
            reader.addBaselines(Map.of(unit, own), plan);
        }
        writer.write(campaign, plan, slot, Map.of(unit, Change.of(before, own, periods)));
    }

    private static OwnFigures stated(CampaignPlan plan, Map<Period, Map<String, OwnFigure>> kept) {
        OwnFigures own = new OwnFigures(plan.indicators());
        kept.forEach((period, answers) -> own.state(period, answers.entrySet().stream()
                .filter(answer -> answer.getValue().source() == Source.STATED)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        return own;
    }

    private static Set<Period> endingFrom(Map<Period, Map<String, OwnFigure>> kept, LocalDate day) {
        return kept.keySet().stream().filter(period -> !period.lastDay().isBefore(day))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
