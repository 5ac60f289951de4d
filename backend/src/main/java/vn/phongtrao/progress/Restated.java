package vn.phongtrao.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.progress.Inputs.Input;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.restatement.Gap;
import vn.phongtrao.restatement.RestatedFigure;
import vn.phongtrao.restatement.RestatedFigures;
import vn.phongtrao.restatement.Restatement;
import vn.phongtrao.restatement.Statement;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitType;

/** Figures told of the units of another day. */
final class Restated implements Basis {

    private final Restatement restatement;
    private final Inputs inputs;
    private final Map<String, IndicatorDefinition> indicators;
    private final RestatedFigures figures;

    Restated(Restatement restatement, Inputs inputs, Map<String, ReportedIndicator> asked,
            Map<String, IndicatorDefinition> indicators) {
        this.restatement = restatement;
        this.inputs = inputs;
        this.indicators = indicators;
        this.figures = restatement.figures(
                (type, code) -> asked.get(code) != null && asked.get(code).unitTypes().contains(type),
                (source, code) -> inputs.find(source, code).map(Restated::statement), indicators::get);
    }

    Restatement restatement() {
        return restatement;
    }

    /** Whether a unit of then has reported the indicator. */
    boolean isStated(UUID source, String code) {
        return inputs.find(source, code).isPresent();
    }

    @Override
    public Map<String, IndicatorDefinition> indicators() {
        return indicators;
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
        return new Input(figure.figure(), reported(figure.sources(), figure.indicator()),
                reported(figure.allocated(), figure.indicator()));
    }

    private List<ReportedFigure> reported(List<UUID> sources, String code) {
        return sources.stream().flatMap(source -> inputs.find(source, code).stream())
                .flatMap(input -> input.sources().stream()).toList();
    }

    private static Statement statement(Input input) {
        return new Statement(input.figure(), input.sources().stream().map(figure -> figure.period().firstDay())
                .min(LocalDate::compareTo).orElseThrow());
    }
}
