package vn.phongtrao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phongtrao.check.ComparedValue.Role;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Qualifier;
import vn.phongtrao.target.Op;

class JudgeTest {

    private static final Operand A = new Operand("A", null, null);
    private static final Operand B = new Operand("B", null, null);
    private static final Rule WITHIN = compare(A, Op.AT_MOST, B);
    private static final Rule CHANGE = new Rule(null, null, new Rule.Change(A, new BigDecimal(3)), null, null, null, null,
            null, null);
    private static final Rule OUTLIER = new Rule(null, null, null, new Rule.Outlier(A, null, null), null, null, null, null,
            null);
    private static final Rule TREE = new Rule(null, null, null, null, null, null, List.of(CHANGE,
            new Rule(null, null, null, null, null, List.of(WITHIN, OUTLIER), null, null, null)), null, null);

    static List<CheckCase> cases() throws IOException {
        return CheckCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theSharedCasesHold(CheckCase given) {
        Judgement judgement = Judge.of(given.rule(), given.figures().checked());
        assertEquals(given.outcome(), judgement.outcome());
        assertEquals(given.because(), judgement.because());
    }

    @Test
    void theSharedCasesShowEveryOutcomeAndEveryReason() throws IOException {
        List<CheckCase> cases = CheckCase.all();
        assertTrue(cases.size() >= 40);
        for (Outcome outcome : Outcome.values()) {
            assertTrue(cases.stream().anyMatch(one -> one.outcome() == outcome), outcome.name());
        }
        for (Undecided reason : Undecided.values()) {
            assertTrue(cases.stream().anyMatch(one -> one.because().contains(reason)), reason.name());
        }
    }

    /** What is decided on hedged figures is so for every number that they may stand for. */
    @Property
    void aDecisionOnHedgedFiguresHoldsForEveryNumberInThem(@ForAll @Size(9) List<@IntRange(max = 40) Integer> lowers,
            @ForAll @Size(9) List<@IntRange(max = 6) Integer> widths, @ForAll Random random) {
        Outcome hedged = Judge.of(TREE, figures(index -> between(lowers.get(index), widths.get(index)))).outcome();
        if (hedged != Outcome.UNDECIDED) {
            // Of siblings only exact ones count, so they stay as they are.
            CheckedFigures exact = figures(index -> index < 3
                    ? between(lowers.get(index) + random.nextInt(widths.get(index) + 1), 0)
                    : between(lowers.get(index), widths.get(index)));
            assertEquals(hedged, Judge.of(TREE, exact).outcome());
        }
    }

    @Property
    void theOrderOfSiblingsDoesNotMatter(@ForAll @Size(min = 5, max = 12) List<@IntRange(max = 100) Integer> siblings,
            @ForAll @IntRange(max = 300) int own, @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(siblings);
        Collections.shuffle(shuffled, random);
        assertEquals(Judge.of(OUTLIER, beside(own, siblings, 1)).outcome(),
                Judge.of(OUTLIER, beside(own, shuffled, 1)).outcome());
    }

    @Property
    void theUnitOfMeasureDoesNotMatter(@ForAll @Size(min = 5, max = 12) List<@IntRange(max = 100) Integer> siblings,
            @ForAll @IntRange(max = 300) int own, @ForAll @IntRange(min = 1, max = 1000) int scale) {
        assertEquals(Judge.of(OUTLIER, beside(own, siblings, 1)).outcome(),
                Judge.of(OUTLIER, beside(own, siblings, scale)).outcome());
        int last = siblings.get(0);
        assertEquals(Judge.of(CHANGE, since(own, last, 1)).outcome(), Judge.of(CHANGE, since(own, last, scale)).outcome());
    }

    @Property
    void theMedianItselfIsNeverAnOutlier(@ForAll @Size(7) List<@IntRange(max = 100) Integer> siblings) {
        int median = siblings.stream().sorted().toList().get(3);
        assertTrue(Judge.of(OUTLIER, beside(median, siblings, 1)).outcome() != Outcome.VIOLATED);
    }

    @Test
    void aFindingShowsWhatWasCompared() {
        Judgement judgement = Judge.of(OUTLIER, beside(100, List.of(10, 11, 12, 13, 14), 1));
        assertEquals(List.of(Role.OWN, Role.SIBLINGS_MEDIAN, Role.SIBLINGS_DEVIATION),
                judgement.values().stream().map(ComparedValue::role).toList());
        assertEquals(List.of(new BigDecimal(100), new BigDecimal(12), BigDecimal.ONE),
                judgement.values().stream().map(value -> value.figure().value()).toList());
    }

    private static Rule compare(Operand left, Op op, Operand right) {
        return new Rule(new Rule.Comparison(left, op, right), null, null, null, null, null, null, null, null);
    }

    /** Own A and B, the last period's A, and six siblings' A. */
    private static CheckedFigures figures(IntFunction<Figure> figure) {
        return new CheckedFigures(Map.of("A", figure.apply(0), "B", figure.apply(1)), Map.of("A", figure.apply(2)),
                IntStream.range(3, 9).mapToObj(index -> Map.of("A", figure.apply(index))).toList());
    }

    private static CheckedFigures beside(int own, List<Integer> siblings, int scale) {
        return new CheckedFigures(Map.of("A", between(own * scale, 0)), Map.of(),
                siblings.stream().map(sibling -> Map.of("A", between(sibling * scale, 0))).toList());
    }

    private static CheckedFigures since(int own, int last, int scale) {
        return new CheckedFigures(Map.of("A", between(own * scale, 0)), Map.of("A", between(last * scale, 0)), List.of());
    }

    private static Figure between(int lower, int width) {
        return new Figure(null, width == 0 ? Qualifier.EXACT : Qualifier.BETWEEN,
                width == 0 ? BigDecimal.valueOf(lower) : null, BigDecimal.valueOf(lower), false,
                BigDecimal.valueOf(lower + width), false, "HOUSEHOLD");
    }
}
