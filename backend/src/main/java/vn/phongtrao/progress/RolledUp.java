package vn.phongtrao.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.rollup.RollUp;
import vn.phongtrao.rollup.RollUpPlan;
import vn.phongtrao.rollup.RollUps;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.target.Answer;
import vn.phongtrao.target.Evaluation;
import vn.phongtrao.target.Expression;
import vn.phongtrao.target.Observations;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.target.UnitCounts;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitCensus;
import vn.phongtrao.unit.UnitLineage;
import vn.phongtrao.unit.UnitLineages;
import vn.phongtrao.unit.UnitType;

/** Judges by roll-ups. What it says is what {@link Judgement} says of the figures, without reading them. */
final class RolledUp implements Judge {

    private final CampaignSummary campaign;
    private final Period period;
    private final LocalDate day;
    private final RollUps rollUps;
    private final UnitCensus.Edition census;
    private final UnitLineages lineages;
    private final Map<UUID, Map<UnitType, Integer>> lying = new HashMap<>();
    private final Map<Set<UUID>, Map<UUID, UnitLineage>> leftOut = new HashMap<>();
    private final RollUp rollUp;

    /** The roll-ups cannot answer (any more); ask the figures. */
    static final class Stale extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stale() {
            super(null, null, false, false);
        }
    }

    RolledUp(CampaignSummary campaign, RollUpPlan plan, Period period, LocalDate day, RollUps rollUps,
            UnitCensus.Edition census, UnitLineages lineages) {
        this(campaign, new RollUp(plan), period, day, rollUps, census, lineages);
    }

    private RolledUp(CampaignSummary campaign, RollUp rollUp, Period period, LocalDate day, RollUps rollUps,
            UnitCensus.Edition census, UnitLineages lineages) {
        this.campaign = campaign;
        this.rollUp = rollUp;
        this.period = period;
        this.day = day;
        this.rollUps = rollUps;
        this.census = census;
        this.lineages = lineages;
    }

    /** @throws Stale where the figures must be asked */
    @Override
    public void expect(Collection<UnitAt> units) {
        if (units.stream().anyMatch(unit -> !unit.lifetime().nearest(period.lastDay()).equals(day))) {
            // Kept is what lay below each unit on its own last day of the period, and this question is about another.
            throw new Stale();
        }
        List<UUID> missing = units.stream().map(UnitAt::id).filter(id -> !lying.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            if (!rollUps.read(rollUp, campaign, period, missing)) {
                throw new Stale();
            }
            lying.putAll(census.count(missing, day));
        }
    }

    @Override
    public Verdict judge(TargetDefinition target, UnitAt unit) {
        expect(List.of(unit));
        int applicable = target.appliesTo().stream().mapToInt(type -> lying(unit, type, target)).sum();
        if (applicable == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean hasBelow = applicable > (isJudged(unit, target.appliesTo(), target) ? 1 : 0);
        Set<Origin> origins = EnumSet.noneOf(Origin.class);
        if (hasBelow && !rollUp.isKept(target)) {
            throw new Stale();
        }
        boolean byCoverage = target.coverage() != null && hasBelow;
        Answer answer = byCoverage && !isJudged(unit, target.appliesTo(), target) ? null
                : Evaluation.of(target.expression(), new OfUnit(unit, target, origins));
        Map<UnitType, UnitCounts> counts = counts(unit, target, answer, origins);
        UnitCounts all = counts.values().stream().reduce(UnitCounts.NONE, UnitCounts::plus);
        return new Verdict(byCoverage ? target.coverage().judge(counts) : answer, byCoverage, all, hasBelow, origins, false,
                Map.of());
    }

    /** @param answer how the unit itself stands; unused where it is not judged */
    private Map<UnitType, UnitCounts> counts(UnitAt unit, TargetDefinition target, Answer answer, Set<Origin> origins) {
        Map<UnitType, UnitCounts> counts = new EnumMap<>(UnitType.class);
        for (UnitType type : target.appliesTo()) {
            if (lying(unit, type, target) > 0) {
                counts.put(type, !rollUp.isKept(type, target.expression())
                        ? judged(unit, type, target, target.expression(), origins)
                        : (isJudged(unit, Set.of(type), target) ? UnitCounts.of(List.of(answer)) : UnitCounts.NONE)
                                .plus(rollUp.below(unit, target, type, lyingBelow(unit, type, target))));
            }
        }
        origins.addAll(rollUp.originsBelow(unit, target));
        return counts;
    }

    private UnitCounts counts(UnitAt unit, TargetDefinition target, Expression.Count count, Set<Origin> origins) {
        UnitCounts counts = UnitCounts.NONE;
        for (UnitType type : count.unitTypes()) {
            if (lying(unit, type, target) > 0) {
                counts = counts.plus(!rollUp.isKept(type, count.where())
                        ? judged(unit, type, target, count.where(), origins)
                        : itself(unit, type, target, count.where(), origins)
                                .plus(rollUp.below(unit, target, count, type, lyingBelow(unit, type, target))));
            }
        }
        return counts;
    }

    /** How the unit itself stands, where it is of the type. */
    private UnitCounts itself(UnitAt unit, UnitType type, TargetDefinition target, Expression expression,
            Set<Origin> origins) {
        return !isJudged(unit, Set.of(type), target) ? UnitCounts.NONE
                : UnitCounts.of(List.of(Evaluation.of(expression, new OfUnit(unit, target, origins))));
    }

    /** How the units of a type at or below one stand, of which it is not kept. */
    private UnitCounts judged(UnitAt unit, UnitType type, TargetDefinition target, Expression expression,
            Set<Origin> origins) {
        List<UnitAt> units = lyingBelow(unit, type, target) == 0
                ? isJudged(unit, Set.of(type), target) ? List.of(unit) : List.of()
                : census.list(unit.id(), Set.of(type), day).stream()
                        .filter(each -> !target.excluded().contains(each.id())).toList();
        RolledUp judge = units.stream().allMatch(each -> lying.containsKey(each.id())) ? this
                : new RolledUp(campaign, rollUp.askedBy(target), period, day, rollUps, census, lineages);
        judge.expect(units);
        List<Answer> answers = new ArrayList<>();
        units.forEach(each -> answers.add(Evaluation.of(expression, judge.new OfUnit(each, target, origins))));
        return UnitCounts.of(answers);
    }

    private static boolean isJudged(UnitAt unit, Set<UnitType> types, TargetDefinition target) {
        return types.contains(unit.type()) && !target.excluded().contains(unit.id());
    }

    /** How many units of a type, the unit itself included, lie there that the target does not leave out. */
    private int lying(UnitAt unit, UnitType type, TargetDefinition target) {
        return lyingBelow(unit, type, target) + (isJudged(unit, Set.of(type), target) ? 1 : 0);
    }

    private int lyingBelow(UnitAt unit, UnitType type, TargetDefinition target) {
        int all = lying.get(unit.id()).getOrDefault(type, 0) - (unit.type() == type ? 1 : 0);
        return all - (int) lineages(target).values().stream()
                .filter(lineage -> lineage.above(period.lastDay()).get(unit.id()) == type).count();
    }

    private Map<UUID, UnitLineage> lineages(TargetDefinition target) {
        return target.excluded().isEmpty() ? Map.of()
                : leftOut.computeIfAbsent(target.excluded(), lineages::of);
    }

    /** A unit's figures. @param origins takes in where those that are looked at come from */
    private final class OfUnit implements Observations {

        private final UnitAt unit;
        private final TargetDefinition target;
        private final Set<Origin> origins;

        private OfUnit(UnitAt unit, TargetDefinition target, Set<Origin> origins) {
            this.unit = unit;
            this.target = target;
            this.origins = origins;
        }

        @Override
        public Optional<List<Figure>> find(List<String> codes) {
            Optional<RollUp.Observed> found = rollUp.find(unit, target, codes);
            found.ifPresent(observed -> origins.addAll(observed.origins()));
            return found.map(RollUp.Observed::figures);
        }

        @Override
        public UnitCounts count(Expression.Count count) {
            return counts(unit, target, count, origins);
        }

        @Override
        public List<Observations> listBelow(Set<UnitType> types) {
            throw new UnsupportedOperationException("Units are counted, not listed");
        }
    }
}
