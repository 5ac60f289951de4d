package vn.phongtrao.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.progress.Inputs.Input;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.restatement.Gap;
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
 * @param basis the figures, and the units that they are for
 */
record Judgement(Basis basis) {

    /**
     * How a unit stands to a target.
     *
     * @param answer the status with what decided it
     * @param byCoverage whether the share of units was judged, rather than a unit's own or summed figures
     * @param units how the units that the target applies to stand, each by itself
     * @param judged the units that the target applies to
     * @param used the figures that went into the answer
     * @param allocated those of them of which only a declared share went in
     * @param gaps why figures are missing or left out, by indicator
     */
    record Result(Answer answer, boolean byCoverage, UnitCounts units, List<UnitAt> judged, Set<ReportedFigure> used,
            Set<ReportedFigure> allocated, Map<String, List<Gap>> gaps) {
    }

    Result judge(TargetDefinition target, UnitAt unit) {
        List<UnitAt> judged = basis.judged(unit, target.appliesTo());
        Trail ofUnits = new Trail();
        if (judged.isEmpty()) {
            return new Result(new Answer(Status.NO_DATA, false, null, ""), false, UnitCounts.NONE, judged, Set.of(),
                    Set.of(), Map.of());
        }
        Map<UnitType, List<Answer>> answers = new EnumMap<>(UnitType.class);
        for (UnitAt each : judged) {
            answers.computeIfAbsent(each.type(), type -> new ArrayList<>())
                    .add(Evaluation.of(target.expression(), new OfUnit(each, ofUnits)));
        }
        Map<UnitType, UnitCounts> counts = new EnumMap<>(UnitType.class);
        answers.forEach((type, each) -> counts.put(type, UnitCounts.of(each)));
        UnitCounts all = counts.values().stream().reduce(UnitCounts.NONE, UnitCounts::plus);
        Map<String, List<Gap>> gaps = basis.gaps(unit, target.expression().indicators());

        boolean itself = judged.size() == 1 && judged.get(0).id().equals(unit.id());
        if (target.coverage() != null && !itself) {
            return new Result(target.coverage().judge(counts), true, all, judged, ofUnits.used, ofUnits.allocated, gaps);
        }
        Trail own = new Trail();
        Answer answer = Evaluation.of(target.expression(), new OfUnit(unit, own));
        ofUnits.used.addAll(own.used);
        return new Result(answer, false, all, judged, ofUnits.used, own.allocated, gaps);
    }

    /** What was used on the way to an answer. */
    private static final class Trail {

        private final Set<ReportedFigure> used = new LinkedHashSet<>();
        private final Set<ReportedFigure> allocated = new LinkedHashSet<>();

        private void add(Input input) {
            used.addAll(input.sources());
            allocated.addAll(input.allocated());
        }
    }

    private final class OfUnit implements Observations {

        private final UnitAt unit;
        private final Trail trail;

        private OfUnit(UnitAt unit, Trail trail) {
            this.unit = unit;
            this.trail = trail;
        }

        @Override
        public Optional<List<Figure>> find(List<String> codes) {
            Optional<List<Input>> found = basis.find(unit, codes);
            found.ifPresent(each -> each.forEach(trail::add));
            return found.map(each -> each.stream().map(Input::figure).toList());
        }

        @Override
        public List<Observations> listBelow(Set<UnitType> types) {
            return basis.judged(unit, types).stream().<Observations>map(each -> new OfUnit(each, trail)).toList();
        }
    }
}
