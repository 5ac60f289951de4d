package vn.phongtrao.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.target.Answer;
import vn.phongtrao.target.Expression;
import vn.phongtrao.target.Observations;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.target.UnitCounts;
import vn.phongtrao.unit.UnitAt;

/** Lays out the arithmetic of a verdict, one step for each part of the target. */
final class Steps {

    private final TargetDefinition target;
    private final Observations observations;
    private final List<ExplanationView.Step> steps = new ArrayList<>();

    private Steps(TargetDefinition target, Observations observations) {
        this.target = target;
        this.observations = observations;
    }

    /** The steps to a verdict on a unit, each before those that rest on it; the last one is the verdict. */
    static List<ExplanationView.Step> of(Judgement judgement, TargetDefinition target, UnitAt unit, Verdict verdict) {
        Steps steps = new Steps(target, judgement.observations(unit));
        if (verdict.byCoverage()) {
            steps.add("/coverage", Formula.of(target.expression(), target.coverage()), List.of(), verdict.answer(),
                    ThresholdView.of(target.coverage()), verdict.units());
        } else if (!verdict.units().equals(UnitCounts.NONE) || verdict.answer().applicable()) {
            judgement.trace(target, unit, steps::step);
        }
        return steps.steps;
    }

    private void step(String pointer, Expression node, Answer answer) {
        List<ExplanationView.Operand> operands = List.of();
        UnitCounts units = null;
        if (node instanceof Expression.Comparison comparison) {
            operands = operands(comparison.operand().indicators());
        } else if (node instanceof Expression.Count count) {
            units = observations.count(count);
        }
        add("/expression" + pointer, Formula.of(node, null), operands, answer,
                ThresholdView.of(target.expression(), pointer).orElse(null), units);
    }

    /** @param units how the units counted stand; null where none are counted */
    private void add(String pointer, String formula, List<ExplanationView.Operand> operands, Answer answer,
            ThresholdView threshold, UnitCounts units) {
        Figure actual = answer.actual() == null ? null : answer.actual().withRaw(null);
        steps.add(new ExplanationView.Step(pointer, formula, operands, units, actual, threshold, answer.status(),
                answer.applicable() ? null : false));
    }

    private List<ExplanationView.Operand> operands(List<String> codes) {
        Optional<List<Figure>> found = observations.find(codes);
        return found.map(figures -> IntStream.range(0, codes.size())
                .mapToObj(i -> new ExplanationView.Operand(codes.get(i), figures.get(i).withRaw(null))).toList())
                .orElse(List.of());
    }
}
