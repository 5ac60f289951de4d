package vn.phongtrao.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.FigureTotal;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.target.Answer;
import vn.phongtrao.target.Evaluation;
import vn.phongtrao.target.Expression;
import vn.phongtrao.target.Observations;
import vn.phongtrao.target.Status;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.unit.UnitType;

/**
 * What of a campaign is rolled up in a period: what its targets observe together, and how units stand to them. Pure.
 */
public final class RollUpPlan {

    private final List<TargetDefinition> targets;
    private final Map<String, ReportedIndicator> asked;
    private final Map<String, IndicatorDefinition> indicators;
    private final Map<UnitType, List<Contributed>> contributed = new ConcurrentHashMap<>();

    public RollUpPlan(List<TargetDefinition> targets, Map<String, ReportedIndicator> asked,
            Map<String, IndicatorDefinition> indicators) {
        this.targets = targets;
        this.asked = asked;
        this.indicators = indicators;
    }

    /** Targets of the campaign, as they stand in one period. */
    public List<TargetDefinition> targets() {
        return targets;
    }

    /** Who reports each indicator. */
    public Map<String, ReportedIndicator> asked() {
        return asked;
    }

    /** Those that the targets name, by code. */
    public Map<String, IndicatorDefinition> indicators() {
        return indicators;
    }

    /** Whether units of the type report all of them. */
    public boolean isReportedBy(UnitType type, Collection<String> codes) {
        return codes.stream().allMatch(code -> asked.get(code) != null && asked.get(code).unitTypes().contains(type));
    }

    /** Whether what units report of all of them is added up over units. */
    public boolean isAdded(Collection<String> codes) {
        Set<UnitType> reporters = EnumSet.allOf(UnitType.class);
        reporters.removeIf(type -> !isReportedBy(type, codes));
        return !reporters.isEmpty() && codes.stream().allMatch(code -> indicators.get(code).overUnits() == Aggregation.SUM);
    }

    /**
     * Whether units of the type stand to the expression by their own reports alone, so that how they stand is known when
     * these are approved. Otherwise they are judged when they are asked about.
     */
    public boolean isStanding(UnitType type, Expression expression) {
        return expression.nodes().allMatch(node -> node instanceof Expression.Comparison comparison
                ? isReportedBy(type, comparison.operand().indicators()) || !isAdded(comparison.operand().indicators())
                : !(node instanceof Expression.Count));
    }

    /** What a unit of the type with these answers adds to every unit above it. */
    Tally contribution(UUID unit, UnitType type, Map<String, OwnFigure> own) {
        Tally tally = new Tally();
        if (own.isEmpty()) {
            return tally;
        }
        Own observations = new Own(own, indicators, new LinkedHashSet<>());
        for (Contributed part : contributed.computeIfAbsent(type, this::contributed)) {
            if (!part.target().excluded().contains(unit)) {
                part.sums().forEach((key, codes) -> {
                    if (!tally.sums().containsKey(key) && own.keySet().containsAll(codes)) {
                        tally.addSums(key, codes.stream().map(code -> FigureTotal.of(own.get(code).figure())).toList());
                        origins(codes, own).forEach(origin -> tally.addOrigin(key, origin));
                    }
                });
                part.standings().forEach((key, expression) -> {
                    observations.used.clear();
                    tally.addUnits(key, type, standing(Evaluation.standing(expression, observations)));
                    observations.used.forEach(origin -> tally.addOrigin(key, origin));
                });
            }
        }
        return tally;
    }

    /**
     * What units of one type add to those above them for a target.
     *
     * @param sums what is added up, by its key
     * @param standings what they are judged by, by its key
     */
    private record Contributed(TargetDefinition target, Map<String, List<String>> sums,
            Map<String, Expression> standings) {
    }

    private List<Contributed> contributed(UnitType type) {
        return targets.stream().map(target -> {
            Map<String, List<String>> sums = observed(target);
            sums.values().removeIf(codes -> !isReportedBy(type, codes) || !isAdded(codes));
            Map<String, Expression> standings = new LinkedHashMap<>();
            judged(target).forEach((key, each) -> {
                if (each.types().contains(type) && isStanding(type, each.expression())) {
                    standings.put(key, each.expression());
                }
            });
            return new Contributed(target, sums, standings);
        }).toList();
    }

    /** What a target's comparisons observe together, each by its key. */
    Map<String, List<String>> observed(TargetDefinition target) {
        Map<String, List<String>> observed = new LinkedHashMap<>();
        target.expression().nodes().forEach(node -> {
            if (node instanceof Expression.Comparison comparison) {
                List<String> codes = comparison.operand().indicators();
                observed.put(observedKey(target, codes), codes);
            }
        });
        return observed;
    }

    /** Targets that leave the same units out, in most cases none, share what they observe. */
    static String observedKey(TargetDefinition target, List<String> codes) {
        return (target.excluded().isEmpty() ? "" : target.id() + " ") + String.join(" ", codes);
    }

    /** What units are judged on. */
    record Judged(Set<UnitType> types, Expression expression) {
    }

    /** What units are judged on for a target: the whole of it, and what it counts units by, each by its key. */
    Map<String, Judged> judged(TargetDefinition target) {
        Map<String, Judged> judged = new LinkedHashMap<>();
        judged.put(judgedKey(target), new Judged(target.appliesTo(), target.expression()));
        counts(target).forEach(count -> judged.put(countKey(target, count), new Judged(count.unitTypes(), count.where())));
        return judged;
    }

    static String judgedKey(TargetDefinition target) {
        return target.id().toString();
    }

    static String countKey(TargetDefinition target, Expression.Count count) {
        return target.id() + " " + counts(target).indexOf(count);
    }

    private static List<Expression.Count> counts(TargetDefinition target) {
        List<Expression.Count> counts = new ArrayList<>();
        target.expression().nodes().forEach(node -> {
            if (node instanceof Expression.Count count) {
                counts.add(count);
            }
        });
        return counts;
    }

    private static Tally.Standing standing(Answer answer) {
        return !answer.applicable() ? new Tally.Standing(0, 0, 0, 1)
                : new Tally.Standing(answer.status() == Status.MET ? 1 : 0, answer.status() == Status.NOT_MET ? 1 : 0,
                        answer.status() == Status.UNDETERMINED ? 1 : 0, 0);
    }

    private static Set<Origin> origins(Collection<String> codes, Map<String, OwnFigure> own) {
        Set<Origin> origins = EnumSet.noneOf(Origin.class);
        codes.forEach(code -> origins.addAll(own.get(code).origins()));
        return origins;
    }

    /** A unit's own answers. @param used origins of those that were looked at */
    private record Own(Map<String, OwnFigure> figures, Map<String, IndicatorDefinition> indicators, Set<Origin> used)
            implements Observations {

        @Override
        public Optional<List<Figure>> find(List<String> codes) {
            if (!figures.keySet().containsAll(codes)) {
                return Optional.empty();
            }
            used.addAll(origins(codes, figures));
            return Optional.of(codes.stream()
                    .map(code -> figures.get(code).in(indicators.get(code).unitOfMeasure().code())).toList());
        }

        @Override
        public List<Observations> listBelow(Set<UnitType> types) {
            throw new IllegalStateException("A unit that stands by its own reports has none below");
        }
    }
}
