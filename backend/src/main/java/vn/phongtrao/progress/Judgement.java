package vn.phongtrao.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.progress.Inputs.Input;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.target.Answer;
import vn.phongtrao.target.Evaluation;
import vn.phongtrao.target.Observations;
import vn.phongtrao.target.Status;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.target.UnitCounts;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitType;

/**
 * Judges targets for one campaign and period, and remembers which reported figures it used.
 *
 * @param inputs what units report
 * @param asked how the campaign asks for each indicator
 * @param indicators their definitions by code
 * @param below the units of some types at or below a unit, itself included
 */
record Judgement(Inputs inputs, Map<String, ReportedIndicator> asked, Map<String, IndicatorDefinition> indicators,
        BiFunction<UnitAt, Set<UnitType>, List<UnitAt>> below) {

    /**
     * How a unit stands to a target.
     *
     * @param answer the status with what decided it
     * @param byCoverage whether the share of units was judged, rather than a unit's own or summed figures
     * @param units how the units that the target applies to stand, each by itself
     * @param judged the units that the target applies to
     * @param used the figures that went into the answer
     */
    record Result(Answer answer, boolean byCoverage, UnitCounts units, List<UnitAt> judged, Set<ReportedFigure> used) {
    }

    Result judge(TargetDefinition target, UnitAt unit) {
        List<UnitAt> judged = below.apply(unit, target.appliesTo());
        Set<ReportedFigure> used = new LinkedHashSet<>();
        if (judged.isEmpty()) {
            return new Result(new Answer(Status.NO_DATA, false, null, ""), false, UnitCounts.NONE, judged, used);
        }
        Map<UnitType, List<Answer>> answers = new EnumMap<>(UnitType.class);
        for (UnitAt each : judged) {
            answers.computeIfAbsent(each.type(), type -> new ArrayList<>())
                    .add(Evaluation.of(target.expression(), new OfUnit(each, used)));
        }
        Map<UnitType, UnitCounts> counts = new EnumMap<>(UnitType.class);
        answers.forEach((type, each) -> counts.put(type, UnitCounts.of(each)));
        UnitCounts all = counts.values().stream().reduce(UnitCounts.NONE, UnitCounts::plus);

        boolean itself = judged.size() == 1 && judged.get(0).id().equals(unit.id());
        if (target.coverage() != null && !itself) {
            return new Result(target.coverage().judge(counts), true, all, judged, used);
        }
        return new Result(Evaluation.of(target.expression(), new OfUnit(unit, used)), false, all, judged, used);
    }

    /** The inputs of several indicators for a unit, over the same units where they are sums; empty if one is missing. */
    Optional<List<Input>> inputsOf(UnitAt unit, List<String> codes) {
        Optional<List<Input>> own = allOf(unit, codes);
        if (codes.stream().allMatch(code -> reports(unit.type(), code))) {
            return own;
        }
        Set<UnitType> reporting = new LinkedHashSet<>();
        codes.forEach(code -> reporting.addAll(asked.get(code) == null ? Set.of() : asked.get(code).unitTypes()));
        boolean addable = codes.stream().allMatch(code -> indicators.get(code).overUnits() == Aggregation.SUM);
        List<List<Input>> rows = !addable || reporting.isEmpty() ? List.of() : below.apply(unit, reporting).stream()
                .filter(each -> !each.id().equals(unit.id()) && codes.stream().allMatch(code -> reports(each.type(), code)))
                .flatMap(each -> allOf(each, codes).stream()).toList();
        if (rows.isEmpty()) {
            return own;
        }
        List<Input> sums = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            int column = i;
            sums.add(Inputs.sum(rows.stream().map(row -> row.get(column)).toList()));
        }
        return Optional.of(sums);
    }

    private boolean reports(UnitType type, String code) {
        return asked.get(code) != null && asked.get(code).unitTypes().contains(type);
    }

    private Optional<List<Input>> allOf(UnitAt unit, List<String> codes) {
        List<Input> found = codes.stream().flatMap(code -> inputs.find(unit.id(), code).stream()).toList();
        return found.size() == codes.size() ? Optional.of(found) : Optional.empty();
    }

    private final class OfUnit implements Observations {

        private final UnitAt unit;
        private final Set<ReportedFigure> used;

        private OfUnit(UnitAt unit, Set<ReportedFigure> used) {
            this.unit = unit;
            this.used = used;
        }

        @Override
        public Optional<List<Figure>> find(List<String> codes) {
            Optional<List<Input>> found = inputsOf(unit, codes);
            found.ifPresent(each -> each.forEach(input -> used.addAll(input.sources())));
            return found.map(each -> each.stream().map(Input::figure).toList());
        }

        @Override
        public List<Observations> listBelow(Set<UnitType> types) {
            return below.apply(unit, types).stream().<Observations>map(each -> new OfUnit(each, used)).toList();
        }
    }
}
