package vn.phongtrao.rollup;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.FigureTotal;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.target.Expression;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.target.UnitCounts;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitType;

/** What is kept of units for one campaign and period, as questions about progress are asked. */
public final class RollUp {

    private final RollUpPlan plan;
    private final boolean hasSums;
    private final Map<UUID, Map<String, OwnFigure>> own = new HashMap<>();
    private final Map<UUID, Tally> below = new HashMap<>();

    /** Nothing of any unit yet. @param plan what is asked about them */
    public RollUp(RollUpPlan plan) {
        this(plan, true);
    }

    private RollUp(RollUpPlan plan, boolean hasSums) {
        this.plan = plan;
        this.hasSums = hasSums;
    }

    /** Nothing of any unit yet, and no more to be read into it than the target asks. */
    public RollUp askedBy(TargetDefinition target) {
        return new RollUp(plan, plan.observed(target).values().stream().anyMatch(plan::isAdded));
    }

    /** Whether figures that are added up are in it. */
    boolean hasSums() {
        return hasSums;
    }

    void add(RollUpRows rows) {
        own.putAll(rows.own());
        below.putAll(rows.below());
    }

    /** Figures that are observed together. @param origins of the reports that they come from */
    public record Observed(List<Figure> figures, Set<Origin> origins) {
    }

    /**
     * A unit's figures of several indicators, for a target: its own where units of its type report them; else what the
     * units below it that report all of them add up to; where there are none, its own again. Empty if one is missing.
     */
    public Optional<Observed> find(UnitAt unit, TargetDefinition target, List<String> codes) {
        if (!plan.isReportedBy(unit.type(), codes) && plan.isAdded(codes)) {
            String key = RollUpPlan.observedKey(target, codes);
            List<FigureTotal> sums = tally(unit).sumsOf(key);
            if (!sums.isEmpty()) {
                return Optional.of(new Observed(IntStream.range(0, codes.size())
                        .mapToObj(i -> sums.get(i).figure(unitOfMeasure(codes.get(i))).orElseThrow()).toList(),
                        origins(unit, key)));
            }
        }
        Map<String, OwnFigure> mine = own.getOrDefault(unit.id(), Map.of());
        if (!mine.keySet().containsAll(codes)) {
            return Optional.empty();
        }
        Set<Origin> origins = EnumSet.noneOf(Origin.class);
        codes.forEach(code -> origins.addAll(mine.get(code).origins()));
        return Optional.of(new Observed(codes.stream().map(code -> mine.get(code).in(unitOfMeasure(code))).toList(),
                origins));
    }

    /** Whether what is kept was judged by this very expression, not by a unit's own or another reading of the plan. */
    public boolean isKept(TargetDefinition target) {
        return plan.targets().stream().anyMatch(each -> each.id().equals(target.id())
                && each.expression().equals(target.expression()));
    }

    /** Whether how units of the type stand to the expression is kept. */
    public boolean isKept(UnitType type, Expression expression) {
        return plan.isStanding(type, expression);
    }

    /** How units of a type below a unit stand to a target. @param lying how many there are */
    public UnitCounts below(UnitAt unit, TargetDefinition target, UnitType type, int lying) {
        return counts(unit, RollUpPlan.judgedKey(target), type, lying);
    }

    /** How units of a type below a unit stand to what a target counts units by. @param lying how many there are */
    public UnitCounts below(UnitAt unit, TargetDefinition target, Expression.Count count, UnitType type, int lying) {
        return counts(unit, RollUpPlan.countKey(target, count), type, lying);
    }

    private UnitCounts counts(UnitAt unit, String key, UnitType type, int lying) {
        Tally.Standing standing = tally(unit).standing(key, type);
        return UnitCounts.of(lying - standing.notApplicable(), standing.met(), standing.notMet(), standing.undetermined());
    }

    /** Origins of the answers by which units below a unit stand to a target, or to what it counts units by. */
    public Set<Origin> originsBelow(UnitAt unit, TargetDefinition target) {
        Set<Origin> origins = EnumSet.noneOf(Origin.class);
        if (below.containsKey(unit.id())) {
            plan.judged(target).keySet().forEach(key -> origins.addAll(origins(unit, key)));
        }
        return origins;
    }

    private Set<Origin> origins(UnitAt unit, String key) {
        return tally(unit).origins().getOrDefault(key, Map.of()).keySet();
    }

    private Tally tally(UnitAt unit) {
        return below.computeIfAbsent(unit.id(), any -> new Tally());
    }

    private String unitOfMeasure(String code) {
        return plan.indicators().get(code).unitOfMeasure().code();
    }
}
