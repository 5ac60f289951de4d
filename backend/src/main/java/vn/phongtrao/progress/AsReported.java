package vn.phongtrao.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.phongtrao.progress.Inputs.Input;
import vn.phongtrao.restatement.Gap;
import vn.phongtrao.rollup.RollUpPlan;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitType;

/**
 * Figures as they were reported, in the tree of the time.
 *
 * @param inputs what units report
 * @param plan what the targets observe, and who reports it
 * @param below the units of some types at or below a unit, itself included
 */
record AsReported(Inputs inputs, RollUpPlan plan,
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
        if (plan.isReportedBy(unit.type(), codes) || !plan.isAdded(codes)) {
            return own;
        }
        Set<UnitType> reporting = EnumSet.allOf(UnitType.class);
        reporting.removeIf(type -> !plan.isReportedBy(type, codes));
        List<List<Input>> rows = below.apply(unit, reporting).stream().filter(each -> !each.id().equals(unit.id()))
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

    private Optional<List<Input>> allOf(UnitAt unit, List<String> codes) {
        List<Input> found = codes.stream().flatMap(code -> inputs.find(unit.id(), code).stream()).toList();
        return found.size() == codes.size() ? Optional.of(found) : Optional.empty();
    }

    @Override
    public Basis without(Set<UUID> units) {
        return units.isEmpty() ? this : new AsReported(inputs, plan, (unit, types) -> below.apply(unit, types).stream()
                .filter(each -> !units.contains(each.id())).toList());
    }
}
