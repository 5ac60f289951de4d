package vn.phongtrao.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.phongtrao.figure.Certainty;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Figures;
import vn.phongtrao.figure.Interval;
import vn.phongtrao.figure.Ratio;
import vn.phongtrao.figure.Rational;
import vn.phongtrao.target.Expression.Any;
import vn.phongtrao.target.Expression.Comparison;
import vn.phongtrao.target.Expression.Count;

/** Judges expressions on observations; pure and exact. */
public final class Evaluation {

    private static final Rational HUNDRED = Rational.of(100);
    private static final String UNITS = "UNIT";

    private final Observations observations;
    private final Trace trace;
    private final boolean toldActual;

    /** @param toldActual whether answers say the actual value as well */
    private Evaluation(Observations observations, Trace trace, boolean toldActual) {
        this.observations = observations;
        this.trace = trace;
        this.toldActual = toldActual;
    }

    /** Is told of every step of an evaluation, branches before what they are part of. */
    public interface Trace {

        /** @param pointer JSON pointer of the node within the expression; empty for the whole */
        void step(String pointer, Expression node, Answer answer);
    }

    /** How the observations stand to the expression. */
    public static Answer of(Expression expression, Observations observations) {
        return of(expression, observations, (pointer, node, answer) -> { });
    }

    /** The same, step by step. */
    public static Answer of(Expression expression, Observations observations, Trace trace) {
        return new Evaluation(observations, trace, true).evaluate(expression, "", false);
    }

    /** The same without the actual value: only how they stand. */
    public static Answer standing(Expression expression, Observations observations) {
        return new Evaluation(observations, (pointer, node, answer) -> { }, false).evaluate(expression, "", false);
    }

    private Answer evaluate(Expression expression, String pointer, boolean inAny) {
        Answer answer = judge(expression, pointer, inAny);
        trace.step(pointer, expression, answer);
        return answer;
    }

    private Answer judge(Expression expression, String pointer, boolean inAny) {
        if (expression instanceof Comparison comparison) {
            return compare(comparison, pointer, inAny);
        }
        if (expression instanceof Count count) {
            return count(count, pointer);
        }
        boolean any = expression instanceof Any;
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < expression.branches().size(); i++) {
            String below = pointer + (any ? "/any/" : "/all/") + i;
            answers.add(evaluate(expression.branches().get(i), below, any));
        }
        return any ? any(answers) : all(answers, pointer);
    }

    private static Answer any(List<Answer> answers) {
        List<Answer> judged = answers.stream()
                .map(answer -> answer.applicable() ? answer : Answer.of(Status.NOT_MET, null, answer.decidedBy()))
                .toList();
        return first(judged, List.of(Status.MET, Status.UNDETERMINED, Status.NO_DATA, Status.NOT_MET));
    }

    private static Answer all(List<Answer> answers, String pointer) {
        List<Answer> judged = answers.stream().filter(Answer::applicable).toList();
        return judged.isEmpty() ? Answer.notApplicable(pointer)
                : first(judged, List.of(Status.NOT_MET, Status.UNDETERMINED, Status.NO_DATA, Status.MET));
    }

    /** The first answer of the most decisive status. */
    static Answer first(List<Answer> answers, List<Status> byDecisiveness) {
        return answers.stream().min(Comparator.comparing(answer -> byDecisiveness.indexOf(answer.status()))).orElseThrow();
    }

    private Answer compare(Comparison comparison, String pointer, boolean inAny) {
        Optional<List<Figure>> found = observations.find(comparison.operand().indicators());
        if (found.isEmpty()) {
            return Answer.of(Status.NO_DATA, null, pointer);
        }
        List<Figure> inputs = found.get();
        if (comparison.operand() instanceof Operand.Share) {
            return share(comparison, inputs.get(0), inputs.get(1), pointer, inAny);
        }
        Figure sum = Figures.sum(inputs).orElseThrow();
        return Answer.of(Status.of(comparison.op().judge(sum.interval(), comparison.value().rational())), sum, pointer);
    }

    private Answer share(Comparison comparison, Figure of, Figure to, String pointer, boolean inAny) {
        Ratio ratio = Ratio.of(of.interval(), to.interval());
        if (ratio.isUndefined()) {
            return Answer.notApplicable(pointer);
        }
        Certainty certainty = comparison.op().judge(ratio.quotient().scaledBy(HUNDRED), comparison.value().rational());
        // A denominator that may be zero leaves open whether there is a share at all, which only `any` takes for a no.
        boolean open = ratio.denominatorMayBeZero() && !(inAny && certainty == Certainty.FALSE);
        return Answer.of(open ? Status.UNDETERMINED : Status.of(certainty),
                toldActual ? Figures.percentage(of, to).orElseThrow() : null, pointer);
    }

    private Answer count(Count count, String pointer) {
        UnitCounts counts = observations.count(count);
        Interval met = Interval.closed(Rational.of(counts.met()),
                Rational.of(counts.met() + counts.undetermined() + counts.noData()));
        Status status = Status.of(count.op().judge(met, Rational.of(BigDecimal.valueOf(count.value()))));
        boolean silent = counts.expected() > 0 && counts.reported() == 0 && status == Status.UNDETERMINED;
        return silent ? Answer.of(Status.NO_DATA, null, pointer) : Answer.of(status, Figures.of(met, UNITS), pointer);
    }
}
