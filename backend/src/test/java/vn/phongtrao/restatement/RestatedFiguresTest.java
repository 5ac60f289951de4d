package vn.phongtrao.restatement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.phongtrao.restatement.World.id;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.phongtrao.figure.CatalogueOfMigration;
import vn.phongtrao.figure.FigureParser;
import vn.phongtrao.figure.Qualifier;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.Direction;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.indicator.UnitsOfMeasure;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.indicator.Visibility;

class RestatedFiguresTest {

    private static final LocalDate THEN = LocalDate.of(2019, 12, 31);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UnitsOfMeasure UNITS = CatalogueOfMigration.read();
    private static final FigureParser PARSER = new FigureParser(UNITS);

    private final World world = new World().unit("VN", null).unit("P", "VN").unit("Q", "VN")
            .unit("A", "P").unit("B", "P").unit("C", "P");
    private final Map<UUID, Map<String, Statement>> stated = new HashMap<>();
    private LocalDate then = THEN;
    private LocalDate asOf = TODAY;

    @Test
    void sumsFollowMergesAsIntervals() {
        world.unit("N", "Q", REFORM).merged(REFORM, "N", "A", "B");
        state("A", "REACHED", "trên 80");
        state("B", "REACHED", "20");

        RestatedFigure sum = find("N", "REACHED").orElseThrow().get(0);

        assertEquals(Qualifier.MORE_THAN, sum.figure().qualifier());
        assertEquals(new BigDecimal("100"), sum.figure().lower());
        assertEquals(List.of(id("A"), id("B")), sum.sources());
        assertEquals(sum.figure(), find("Q", "REACHED").orElseThrow().get(0).figure());
        assertEquals(Optional.empty(), find("P", "REACHED"));
    }

    @Test
    void aPredecessorThatHasNotReportedIsNotTakenForZero() {
        world.unit("N", "P", REFORM).merged(REFORM, "N", "A", "B");
        state("A", "REACHED", "80");

        assertEquals(Optional.empty(), find("N", "REACHED"));
        assertEquals(List.of(Gap.Reason.PREDECESSOR_NOT_REPORTED), reasons("N", "REACHED"));
        assertEquals(new BigDecimal("80"), find("P", "REACHED").orElseThrow().get(0).figure().value());
    }

    @Test
    void aSplitWithoutWeightsHasNoDataInThePartsAndCountsAbove() {
        world.unit("A1", "P", REFORM).unit("A2", "P", REFORM).undivided(REFORM, "A", "A1 A2");
        state("A", "REACHED", "80");
        state("B", "REACHED", "5");

        assertEquals(Optional.empty(), find("A1", "REACHED"));
        assertEquals(List.of(Gap.Reason.SPLIT_WITHOUT_WEIGHTS), reasons("A1", "REACHED"));
        assertEquals(new BigDecimal("85"), find("P", "REACHED").orElseThrow().get(0).figure().value());
    }

    @Test
    void withWeightsTheResultIsAllocatedInThePartsAndWholeAbove() {
        world.unit("A1", "P", REFORM).unit("A2", "Q", REFORM).divided(REFORM, "A", "REACHED", "A1=0.25 A2=0.75");
        state("A", "REACHED", "80");

        RestatedFigure part = find("A1", "REACHED").orElseThrow().get(0);

        assertEquals(new BigDecimal("20"), part.figure().value());
        assertEquals(List.of(id("A")), part.allocated());
        assertEquals(new BigDecimal("60"), find("Q", "REACHED").orElseThrow().get(0).figure().value());
        assertEquals(List.of(), find("VN", "REACHED").orElseThrow().get(0).allocated());
        assertEquals(new BigDecimal("80"), find("VN", "REACHED").orElseThrow().get(0).figure().value());
    }

    @Test
    void aUnitFormedOfPartsOfSeveralNeedsWeightsOfAll() {
        world.unit("N", "P", REFORM).divided(REFORM, "A", "REACHED", "A=0.5 N=0.5")
                .divided(REFORM, "B", "REACHED", "B=0.9 N=0.1").undivided(REFORM, "C", "C N");
        state("A", "REACHED", "80");
        state("B", "REACHED", "100");
        state("C", "REACHED", "7");
        assertEquals(List.of(Gap.Reason.SPLIT_WITHOUT_WEIGHTS), reasons("N", "REACHED"));
        assertEquals(new BigDecimal("90"), find("B", "REACHED").orElseThrow().get(0).figure().value());

        World other = new World().unit("VN", null).unit("P", "VN").unit("A", "P").unit("B", "P").unit("N", "P", REFORM)
                .divided(REFORM, "A", "REACHED", "A=0.5 N=0.5").divided(REFORM, "B", "REACHED", "B=0.9 N=0.1");
        assertEquals(new BigDecimal("50"), figures(other, "A", "B").find(id("N"), List.of("REACHED")).orElseThrow()
                .get(0).figure().value());
    }

    @Test
    void bothSidesOfARatioComeFromTheSamePredecessors() {
        world.unit("N", "Q", REFORM).merged(REFORM, "N", "A", "B");
        state("A", "REACHED", "90");
        state("A", "HOUSEHOLDS", "100");
        state("B", "REACHED", "200");
        assertEquals(Optional.empty(), find("N", "REACHED", "HOUSEHOLDS"));

        assertEquals(List.of("90", "100"), find("VN", "REACHED", "HOUSEHOLDS").orElseThrow().stream()
                .map(sum -> sum.figure().value().toPlainString()).toList());
    }

    @Test
    void answersThatDoNotAddAreCarriedFromOneToOneOnly() {
        world.unit("N", "P", REFORM).merged(REFORM, "N", "A", "B").unit("C1", "P", REFORM).merged(REFORM, "C1", "C");
        for (String unit : List.of("A", "B", "C")) {
            state(unit, "SAFE", "Có");
        }

        assertEquals(new BigDecimal("1"), find("C1", "SAFE").orElseThrow().get(0).figure().value());
        assertEquals(Optional.empty(), find("N", "SAFE"));
        assertEquals(List.of(Gap.Reason.NOT_SUMMABLE), reasons("N", "SAFE"));
    }

    @Test
    void aSuccessorsReportOfTheWholePeriodCoversWhatItsPredecessorsReportedInIt() {
        then = LocalDate.of(2025, 12, 31);
        world.merged(REFORM, "B", "A");
        state("A", "MODELS", "3", LocalDate.of(2025, 1, 1));
        state("B", "MODELS", "10", LocalDate.of(2025, 1, 1));
        assertEquals(new BigDecimal("10"), find("B", "MODELS").orElseThrow().get(0).figure().value());

        asOf = LocalDate.of(2025, 3, 1);
        assertEquals(new BigDecimal("10"), find("VN", "MODELS").orElseThrow().get(0).figure().value());
        asOf = TODAY;

        state("B", "MODELS", "10", REFORM);
        assertEquals(new BigDecimal("13"), find("B", "MODELS").orElseThrow().get(0).figure().value());

        state("A", "HOUSEHOLDS", "100", LocalDate.of(2025, 1, 1));
        state("B", "HOUSEHOLDS", "250", REFORM);
        assertEquals(new BigDecimal("250"), find("P", "HOUSEHOLDS").orElseThrow().get(0).figure().value());
    }

    @Test
    void whatAProvinceStatesItselfStandsOnlyWhereNothingBelowReports() {
        world.merged(REFORM, "Q", "P").move("A", "Q", REFORM).move("B", "Q", REFORM).move("C", "Q", REFORM);
        state("P", "MODELS", "7");
        assertEquals(new BigDecimal("7"), figures(world, "P", "A").find(id("Q"), List.of("MODELS")).orElseThrow()
                .get(0).figure().value());

        state("A", "MODELS", "2");
        assertEquals(new BigDecimal("2"), figures(world, "P", "A").find(id("Q"), List.of("MODELS")).orElseThrow()
                .get(0).figure().value());
    }

    private Optional<List<RestatedFigure>> find(String unit, String... codes) {
        return figures(world, "A", "B", "C").find(id(unit), List.of(codes));
    }

    private List<Gap.Reason> reasons(String unit, String... codes) {
        List<Gap> gaps = figures(world, "A", "B", "C").gaps(id(unit), List.of(codes));
        assertTrue(gaps.stream().allMatch(gap -> gap.unit() != null));
        return gaps.stream().map(Gap::reason).distinct().toList();
    }

    private RestatedFigures figures(World of, String... units) {
        return new RestatedFigures(of.concordance(then, asOf), Stream.of(units).map(World::id).toList(),
                (unit, code) -> !unit.equals(id("P")),
                (unit, code) -> Optional.ofNullable(stated.getOrDefault(unit, Map.of()).get(code)), INDICATORS::get);
    }

    private void state(String unit, String indicator, String raw) {
        state(unit, indicator, raw, LocalDate.of(2019, 1, 1));
    }

    private void state(String unit, String indicator, String raw, LocalDate since) {
        IndicatorDefinition definition = INDICATORS.get(indicator);
        stated.computeIfAbsent(id(unit), each -> new HashMap<>()).put(indicator, new Statement(
                PARSER.parse(raw, definition.valueType(), definition.unitOfMeasure()).get(0).figure(), since));
    }

    private static final Map<String, IndicatorDefinition> INDICATORS = Stream.of(
                    indicator("HOUSEHOLDS", ValueType.NUMBER, "HOUSEHOLD", Aggregation.SUM, Aggregation.LAST),
                    indicator("REACHED", ValueType.NUMBER, "HOUSEHOLD", Aggregation.SUM, Aggregation.LAST),
                    indicator("MODELS", ValueType.NUMBER, "MODEL", Aggregation.SUM, Aggregation.SUM),
                    indicator("SAFE", ValueType.YES_NO, "YES_NO", Aggregation.NONE, Aggregation.LAST))
            .collect(Collectors.toMap(IndicatorDefinition::code, indicator -> indicator));

    private static IndicatorDefinition indicator(String code, ValueType type, String unitOfMeasure,
            Aggregation overUnits, Aggregation overTime) {
        return new IndicatorDefinition(code, code, null, type, UNITS.find(unitOfMeasure).orElseThrow(), Direction.NONE,
                overUnits, overTime, false, Visibility.PUBLIC, List.of());
    }
}
