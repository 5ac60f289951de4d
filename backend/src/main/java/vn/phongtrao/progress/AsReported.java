package vn.phongtrao.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.progress.Inputs.Input;
import vn.phongtrao.restatement.Gap;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitType;

/**
 * Figures as they were reported, in the tree of the time.
 *
 * @param inputs what units report
 * @param asked how the campaign asks for each indicator
 * @param below the units of some types at or below a unit, itself included
 */
record AsReported(Inputs inputs, Map<String, ReportedIndicator> asked, Map<String, IndicatorDefinition> indicators,
        BiFunction<UnitAt, Set<UnitType>, List<UnitAt>> below) implements Basis {

    @Override
    public List<UnitAt> judged(UnitAt unit, Set<UnitType> types) {
        return below.apply(unit, types);
    }

    @Override
    public List<UnitAt> reporting(UnitAt unit, Set<UnitType> types) {
        return judged(unit, types);
    }

    @Override
    public Optional<List<Input>> find(UnitAt unit, List<String> codes) {
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

    @Override
    public Map<String, List<Gap>> gaps(UnitAt unit, Collection<String> codes) {
        return Map.of();
    }

    private boolean reports(UnitType type, String code) {
        return asked.get(code) != null && asked.get(code).unitTypes().contains(type);
    }

    private Optional<List<Input>> allOf(UnitAt unit, List<String> codes) {
        List<Input> found = codes.stream().flatMap(code -> inputs.find(unit.id(), code).stream()).toList();
        return found.size() == codes.size() ? Optional.of(found) : Optional.empty();
    }
}
