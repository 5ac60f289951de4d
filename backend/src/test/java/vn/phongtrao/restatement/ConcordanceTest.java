package vn.phongtrao.restatement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.phongtrao.restatement.World.id;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.phongtrao.figure.Rational;

class ConcordanceTest {

    private static final LocalDate THEN = LocalDate.of(2019, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String POPULATION = "POPULATION";

    private final World world = new World().unit("VN", null).unit("P", "VN").unit("Q", "VN")
            .unit("A", "P").unit("B", "P").unit("C", "P").unit("D", "Q");

    @Test
    void whatNothingHappenedToStaysItself() {
        assertEquals(List.of(Portion.whole(id("A"))), at(TODAY, "A"));
    }

    @Test
    void aMergeIsCarriedWholeThroughAChainAlsoAcrossProvinces() {
        world.unit("E", "P", FIRST).merged(FIRST, "E", "A", "B").merged(REFORM, "D", "E");

        assertEquals(List.of(Portion.whole(id("E"))), at(FIRST, "A"));
        assertEquals(List.of(Portion.whole(id("D"))), at(TODAY, "A"));
        assertEquals(2, world.concordance(THEN, TODAY).steps(id("B")).size());
    }

    @Test
    void aSuccessionCountsFromItsDayOnAndNotAfterAsOf() {
        world.unit("E", "P", REFORM).merged(REFORM, "E", "A");

        assertEquals(List.of(Portion.whole(id("A"))), at(REFORM.minusDays(1), "A"));
        assertEquals(List.of(Portion.whole(id("E"))), at(REFORM, "A"));
    }

    @Test
    void aSuccessionBeforeThePeriodsLastDayHasHappenedAlready() {
        world.unit("X", "P").merged(LocalDate.of(2018, 1, 1), "A", "X");

        assertEquals(List.of(Portion.whole(id("A"))), at(TODAY, "A"));
        assertEquals(List.of(Portion.whole(id("A"))), world.concordance(LocalDate.of(2017, 12, 31), TODAY)
                .portions(id("X"), POPULATION));
    }

    @Test
    void aSplitWithoutWeightsIsShownAtTheNearestCommonAncestorOfItsParts() {
        world.unit("A1", "P", REFORM).unit("A2", "P", REFORM).undivided(REFORM, "A", "A1 A2");

        Portion portion = at(TODAY, "A").get(0);

        assertEquals(id("P"), portion.unit());
        assertEquals(Gap.Reason.SPLIT_WITHOUT_WEIGHTS, portion.gap().reason());
        assertEquals(id("A"), portion.gap().unit());
        assertEquals(Set.of(id("A1"), id("A2")), portion.gap().parts());
    }

    @Test
    void partsOfTwoProvincesAreShownAtTheNation() {
        world.unit("A1", "P", REFORM).undivided(REFORM, "A", "A1 D");

        assertEquals(id("VN"), at(TODAY, "A").get(0).unit());
    }

    @Test
    void declaredWeightsDivideOnlyTheirIndicator() {
        world.unit("A1", "P", REFORM).unit("A2", "P", REFORM).divided(REFORM, "A", POPULATION, "A1=0.6 A2=0.4");

        assertEquals(List.of(new Portion(id("A1"), share("0.6"), null), new Portion(id("A2"), share("0.4"), null)),
                at(TODAY, "A"));
        assertEquals(id("P"), world.concordance(THEN, TODAY).portions(id("A"), "MODELS").get(0).unit());
    }

    @Test
    void weightsMultiplyAlongAChainAndAddWhereThePartsMeetAgain() {
        world.unit("A1", "P", FIRST).unit("A2", "P", FIRST).divided(FIRST, "A", POPULATION, "A1=0.6 A2=0.4")
                .divided(REFORM, "A1", POPULATION, "A1=0.5 B=0.5").merged(REFORM, "C", "A2");
        assertEquals(List.of(new Portion(id("A1"), share("0.3"), null), new Portion(id("B"), share("0.3"), null),
                new Portion(id("C"), share("0.4"), null)), at(TODAY, "A"));

        world.merged(REFORM.plusDays(1), "C", "A1", "B");
        assertEquals(List.of(Portion.whole(id("C"))), at(TODAY, "A"));
    }

    @Test
    void aSplitWhosePartsComeTogetherAgainLosesNothing() {
        world.unit("A1", "P", FIRST).unit("A2", "P", FIRST).undivided(FIRST, "A", "A1 A2")
                .merged(REFORM, "D", "A1", "A2");

        assertEquals(id("P"), at(FIRST, "A").get(0).unit());
        assertEquals(List.of(Portion.whole(id("D"))), at(TODAY, "A"));
    }

    @Test
    void aPartOfAUnitWithoutTheRestIsShownAboveThePart() {
        world.unit("E", "P", REFORM).undivided(REFORM, "A", "E");

        Portion portion = at(TODAY, "A").get(0);

        assertEquals(id("P"), portion.unit());
        assertEquals(Gap.Reason.PARTLY_SUCCEEDED, portion.gap().reason());
        assertEquals(Set.of(id("E")), portion.gap().parts());
    }

    @Test
    void aMovedBoundaryDividesTheUnitThatGoesOn() {
        world.undivided(REFORM, "A", "A B");

        Portion portion = at(TODAY, "A").get(0);

        assertEquals(id("P"), portion.unit());
        assertEquals(Set.of(id("A"), id("B")), portion.gap().parts());
        assertEquals(List.of(Portion.whole(id("B"))), at(TODAY, "B"));
    }

    @Test
    void whatEndedWithoutASuccessorIsShownWhereItsParentIsNow() {
        world.end("A", FIRST).merged(REFORM, "Q", "P");

        Portion portion = at(TODAY, "A").get(0);

        assertEquals(id("Q"), portion.unit());
        assertEquals(Gap.Reason.NO_COUNTERPART, portion.gap().reason());
    }

    @Test
    void readBackwardsASplitIsASumAndAMergeIsADivision() {
        world.unit("A1", "P", FIRST).unit("A2", "P", FIRST).undivided(FIRST, "A", "A1 A2")
                .unit("E", "P", FIRST).merged(FIRST, "E", "B", "C");
        Concordance back = world.concordance(TODAY, THEN);

        assertEquals(List.of(Portion.whole(id("A"))), back.portions(id("A1"), POPULATION));
        assertEquals(id("P"), back.portions(id("E"), POPULATION).get(0).unit());
        assertEquals(Gap.Reason.MERGED_LATER, back.portions(id("E"), POPULATION).get(0).gap().reason());
    }

    @Test
    void theUnitThatStandsInIsWhatItBecameOrWhatLiesAboveItsParts() {
        world.unit("A1", "P", REFORM).unit("A2", "P", REFORM).undivided(REFORM, "A", "A1 A2").merged(REFORM, "C", "B");

        assertEquals(id("P"), world.concordance(THEN, TODAY).standIn(id("A")));
        assertEquals(id("C"), world.concordance(THEN, TODAY).standIn(id("B")));
    }

    private List<Portion> at(LocalDate asOf, String unit) {
        return world.concordance(THEN, asOf).portions(id(unit), POPULATION);
    }

    private static Rational share(String decimal) {
        return Rational.of(new BigDecimal(decimal));
    }
}
