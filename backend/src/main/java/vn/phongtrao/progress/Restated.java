package vn.phongtrao.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.progress.Inputs.Input;
import vn.phongtrao.restatement.Gap;
import vn.phongtrao.restatement.RestatedFigure;
import vn.phongtrao.restatement.RestatedFigures;
import vn.phongtrao.restatement.Restatement;
import vn.phongtrao.restatement.Statement;
import vn.phongtrao.rollup.RollUpPlan;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitType;

/** Figures told of the units of another day. */
final class Restated implements Basis {

    private final Restatement restatement;
    private final Inputs inputs;
    private final RollUpPlan plan;
    private final RestatedFigures figures;

    Restated(Restatement restatement, Inputs inputs, RollUpPlan plan) {
        this.restatement = restatement;
        this.inputs = inputs;
        this.plan = plan;
        this.figures = restatement.figures(
                (type, code) -> plan.isReportedBy(type, List.of(code)),
                (source, code) -> inputs.find(source, code).map(input -> new Statement(input.figure(), input.since())),
                plan.indicators()::get);
    }

    Restatement restatement() {
        return restatement;
    }

    /** Whether a unit of then has reported the indicator. */
    boolean isStated(UUID source, String code) {
        return inputs.find(source, code).isPresent();
    }

    @Override
    public List<UnitAt> judged(UnitAt unit, Set<UnitType> types) {
        return restatement.successors(unit.id(), types);
    }

    @Override
    public List<UnitAt> reporting(UnitAt unit, Set<UnitType> types) {
        return restatement.predecessors(unit.id(), types);
    }

    @Override
    public Optional<List<Input>> find(UnitAt unit, List<String> codes) {
        return figures.find(unit.id(), codes).map(found -> found.stream().map(this::input).toList());
    }

    @Override
    public Map<String, List<Gap>> gaps(UnitAt unit, Collection<String> codes) {
        Map<String, List<Gap>> gaps = new TreeMap<>();
        codes.forEach(code -> gaps.put(code, figures.gaps(unit.id(), List.of(code))));
        return gaps;
    }

    private Input input(RestatedFigure figure) {
        List<Input> parts = figure.sources().stream().flatMap(source -> inputs.find(source, figure.indicator()).stream())
                .toList();
        return new Input(figure.figure(), parts.stream().flatMap(part -> part.sources().stream()).toList(),
                figure.allocated().stream().flatMap(source -> inputs.find(source, figure.indicator()).stream())
                        .flatMap(part -> part.sources().stream()).toList(),
                parts.stream().flatMap(part -> part.origins().stream()).collect(Collectors.toSet()),
                parts.stream().map(Input::since).min(LocalDate::compareTo).orElseThrow(), !figure.allocated().isEmpty());
    }

    @Override
    public Basis without(Set<UUID> units) {
        return units.isEmpty() ? this : new Restated(restatement.without(units), inputs, plan);
    }
}
