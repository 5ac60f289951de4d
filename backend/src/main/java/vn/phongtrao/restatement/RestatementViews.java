package vn.phongtrao.restatement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.succession.SuccessionKind;
import vn.phongtrao.succession.SuccessionStep;
import vn.phongtrao.unit.UnitAt;

/** Tells what a restatement did, with names. */
public final class RestatementViews {

    private RestatementViews() {
    }

    /**
     * Sentence, steps and unplaced figures.
     *
     * @param stated whether a unit of then has reported an indicator that counts
     * @param asked the indicators that were asked for, by code
     */
    public static RestatementView of(Restatement restatement, Period period, BiPredicate<UUID, String> stated,
            Map<String, IndicatorDefinition> asked) {
        Set<String> indicators = asked.keySet();
        Concordance concordance = restatement.concordance();
        List<UUID> sources = restatement.participants().stream()
                .filter(source -> restatement.isWithin(source, restatement.unit().id())).toList();
        Map<UUID, List<SuccessionStep>> steps = sources.stream()
                .flatMap(source -> concordance.steps(source).stream()).distinct()
                .collect(Collectors.groupingBy(SuccessionStep::succession, LinkedHashMap::new, Collectors.toList()));
        Map<Gap, Set<String>> gaps = new LinkedHashMap<>();
        Set<UUID> moved = new HashSet<>();
        Set<UUID> now = new HashSet<>();
        Set<UUID> allocated = new HashSet<>();
        for (UUID source : sources) {
            for (String code : indicators) {
                if (stated.test(source, code)) {
                    List<Portion> portions = concordance.portions(source, code);
                    if (!portions.equals(List.of(Portion.whole(source)))) {
                        moved.add(source);
                        concordance.successors(source, code).stream().filter(successor -> concordance.tree()
                                .isWithin(successor, restatement.unit().id())).forEach(now::add);
                    }
                    portions.stream().filter(portion -> portion.isPlaced() && !portion.isWhole())
                            .forEach(portion -> allocated.add(source));
                    portions.stream().filter(portion -> !portion.isPlaced()).forEach(portion ->
                            gaps.computeIfAbsent(portion.gap(), gap -> new LinkedHashSet<>()).add(code));
                }
            }
        }
        Map<UUID, String> names = namesThen(restatement);
        List<RestatementView.Step> told = Stream.concat(
                        steps.values().stream().map(edges -> step(edges, names, indicators)),
                        restatement.changed().stream().map(RestatementViews::step))
                .sorted(Comparator.comparing(RestatementView.Step::date)
                        .thenComparing(step -> step.succession() == null ? "" : step.succession().toString())).toList();
        long unplaced = gaps.keySet().stream().map(Gap::unit).distinct().count();
        RestatementSentence sentence = new RestatementSentence(period, restatement.asOf(), moved.size(), now.size(),
                told.stream().map(RestatementView.Step::date).toList(), allocated.size(), (int) unplaced);
        return new RestatementView(restatement.asOf(), sentence.inVietnamese(), sentence.inEnglish(), told.size(),
                told.stream().limit(RestatementView.MOST_STEPS).toList(),
                gaps.entrySet().stream().map(gap -> view(gap.getKey(), gap.getValue(), names, restatement)).toList(),
                Stream.concat(told.stream().flatMap(step -> step.allocated().stream()),
                                gaps.values().stream().flatMap(Set::stream))
                        .distinct().sorted().map(asked::get).map(indicator -> new RestatementView.NamedIndicator(
                                indicator.code(), indicator.name(), indicator.nameEn())).toList());
    }

    /** The same reasons together, with the indicators that each holds for. */
    public static List<GapView> gaps(Restatement restatement, Map<String, List<Gap>> byIndicator) {
        Map<Gap, Set<String>> gaps = new LinkedHashMap<>();
        byIndicator.forEach((code, each) -> each.forEach(gap ->
                gaps.computeIfAbsent(gap, any -> new LinkedHashSet<>()).add(code)));
        Map<UUID, String> names = namesThen(restatement);
        return gaps.entrySet().stream().map(gap -> view(gap.getKey(), gap.getValue(), names, restatement)).toList();
    }

    private static Map<UUID, String> namesThen(Restatement restatement) {
        return restatement.unitsThen().values().stream().collect(Collectors.toMap(UnitAt::id, UnitAt::name));
    }

    private static RestatementView.Step step(List<SuccessionStep> edges, Map<UUID, String> names,
            Collection<String> indicators) {
        SuccessionStep first = edges.get(0);
        return new RestatementView.Step(first.succession(), first.date(), first.kind(),
                named(edges.stream().map(SuccessionStep::from), names), named(edges.stream().map(SuccessionStep::to), names),
                first.legalBasis(), first.legalBasisDirective(),
                indicators.stream().filter(code -> edges.stream().anyMatch(edge -> edge.weights().containsKey(code)))
                        .sorted().toList());
    }

    private static RestatementView.Step step(UnitChange change) {
        SuccessionStep order = change.ordered();
        SuccessionKind seen = change.typed() ? SuccessionKind.UPGRADED : SuccessionKind.RENAMED;
        return new RestatementView.Step(order == null ? null : order.succession(), change.date(),
                order == null ? seen : order.kind(), List.of(new NamedUnit(change.unit(), change.nameBefore())),
                List.of(new NamedUnit(change.unit(), change.nameAfter())), order == null ? null : order.legalBasis(),
                order == null ? null : order.legalBasisDirective(), List.of());
    }

    private static GapView view(Gap gap, Collection<String> codes, Map<UUID, String> names, Restatement restatement) {
        return new GapView(gap.reason(), gap.unit(), names.getOrDefault(gap.unit(), ""), gap.date(),
                gap.successions().stream().sorted().toList(), codes.stream().sorted().toList(),
                namedNow(gap.parts(), restatement.unitsNow()),
                gap.shownAt() == null ? null : new NamedUnit(gap.shownAt(), nameNow(gap.shownAt(), names, restatement)));
    }

    private static String nameNow(UUID unit, Map<UUID, String> names, Restatement restatement) {
        UnitAt now = restatement.unitsNow().get(unit);
        return now == null ? names.getOrDefault(unit, "") : now.name();
    }

    private static List<NamedUnit> named(Stream<UUID> ids, Map<UUID, String> names) {
        return ids.distinct().map(id -> new NamedUnit(id, names.getOrDefault(id, "")))
                .sorted(Comparator.comparing(NamedUnit::name).thenComparing(NamedUnit::unit)).toList();
    }

    private static List<NamedUnit> namedNow(Collection<UUID> ids, Map<UUID, UnitAt> units) {
        List<NamedUnit> named = new ArrayList<>();
        ids.forEach(id -> named.add(new NamedUnit(id, units.get(id).name())));
        named.sort(Comparator.comparing(NamedUnit::name).thenComparing(NamedUnit::unit));
        return named;
    }
}
