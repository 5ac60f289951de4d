package vn.phongtrao.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.figure.CatalogueOfMigration;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.FigureParser;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.Direction;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.indicator.UnitsOfMeasure;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.indicator.Visibility;
import vn.phongtrao.report.ReportStatus;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.rollup.RollUpPlan;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.DataWindow;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.time.PeriodKind;
import vn.phongtrao.target.Answer;
import vn.phongtrao.target.Coverage;
import vn.phongtrao.target.Expression;
import vn.phongtrao.target.Op;
import vn.phongtrao.target.Status;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.target.UnitCounts;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitType;

class JudgementTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UnitsOfMeasure UNITS = CatalogueOfMigration.read();
    private static final FigureParser PARSER = new FigureParser(UNITS);
    private static final Set<UnitType> COMMUNES = EnumSet.of(UnitType.COMMUNE);
    private static final Map<String, IndicatorDefinition> INDICATORS = Stream.of(
            new IndicatorDefinition("HOUSEHOLDS", "", null, ValueType.NUMBER, UNITS.find("HOUSEHOLD").orElseThrow(),
                    Direction.NONE, Aggregation.SUM, Aggregation.LAST, true, Visibility.PUBLIC, List.of()),
            new IndicatorDefinition("REACHED", "", null, ValueType.NUMBER, UNITS.find("HOUSEHOLD").orElseThrow(),
                    Direction.HIGHER_IS_BETTER, Aggregation.SUM, Aggregation.LAST, false, Visibility.PUBLIC, List.of()),
            new IndicatorDefinition("MODELS", "", null, ValueType.NUMBER, UNITS.find("MODEL").orElseThrow(),
                    Direction.HIGHER_IS_BETTER, Aggregation.SUM, Aggregation.SUM, false, Visibility.PUBLIC, List.of()),
            new IndicatorDefinition("SAFE", "", null, ValueType.YES_NO, UNITS.find("YES_NO").orElseThrow(),
                    Direction.HIGHER_IS_BETTER, Aggregation.NONE, Aggregation.LAST, false, Visibility.PUBLIC, List.of()))
            .collect(Collectors.toMap(IndicatorDefinition::code, indicator -> indicator));
    private static final TargetDefinition REACH = target(
            "{'ratio':{'of':'REACHED','to':'HOUSEHOLDS'},'op':'>=','value':75,'unitOfMeasure':'PERCENT'}", null);
    private static final TargetDefinition MODELS = target("{'indicator':'MODELS','op':'>=','value':3}", null);
    private static final TargetDefinition SAFE = target("{'indicator':'SAFE','op':'=','value':true}",
            new Coverage(Op.AT_LEAST, new BigDecimal("75"), "PERCENT", Coverage.Method.POOLED));

    private final UnitAt province = unit("P", UnitType.PROVINCE);
    private final Map<UnitAt, List<UnitAt>> tree = new LinkedHashMap<>();
    private final List<ReportedFigure> reported = new ArrayList<>();
    private final List<ReportedFigure> baselines = new ArrayList<>();
    private final Period period = Period.parse("2019");
    private boolean includeSubmitted;

    @Test
    void aProvinceIsJudgedOnTheSumsOfItsCommunes() {
        commune("A", "HOUSEHOLDS=100", "REACHED=90");
        commune("B", "HOUSEHOLDS=300", "REACHED=200");

        Verdict.Evidenced result = judge(REACH);

        assertEquals(Status.NOT_MET, result.verdict().answer().status());
        assertEquals(new BigDecimal("72.5"), result.verdict().answer().actual().value());
        assertEquals(new UnitCounts(2, 2, 1, 1, 0, 0), result.verdict().units());
        assertEquals(4, result.used().size());
    }

    @Test
    void aMissingFigureIsLeftOutOfBothSidesOfARatio() {
        commune("A", "HOUSEHOLDS=100", "REACHED=90");
        commune("B", "HOUSEHOLDS=300");

        Verdict.Evidenced result = judge(REACH);

        assertEquals(new BigDecimal("90"), result.verdict().answer().actual().value());
        assertEquals(new UnitCounts(2, 1, 1, 0, 0, 1), result.verdict().units());
    }

    @Test
    void aHigherUnitsOwnFigureIsUsedOnlyWhereNothingBelowIsReported() {
        state(province, "MODELS=7", "2019", ReportStatus.APPROVED, 1);
        commune("A");
        assertEquals(new BigDecimal("7"), judge(MODELS).verdict().answer().actual().value());

        commune("B", "MODELS=2");
        assertEquals(new BigDecimal("2"), judge(MODELS).verdict().answer().actual().value());
    }

    @Test
    void coverageIsTheShareOfUnitsThatMeetTheExpression() {
        commune("A", "SAFE=Có");
        commune("B", "SAFE=Có");
        commune("C", "SAFE=Có");
        commune("D");

        Verdict.Evidenced result = judge(SAFE);

        assertEquals(Status.MET, result.verdict().answer().status());
        assertEquals("75..100", result.verdict().answer().actual().lower() + ".." + result.verdict().answer().actual().upper());
        assertEquals(Status.MET, new Judgement(new AsReported(inputs(), new RollUpPlan(List.of(), asked(), INDICATORS), this::below))
                .judge(SAFE, tree.keySet().iterator().next()).answer().status());
    }

    @Test
    void aTargetThatNoUnitBelowIsJudgedByDoesNotApply() {
        Answer answer = judge(SAFE).verdict().answer();

        assertFalse(answer.applicable());
        assertEquals(Status.NO_DATA, answer.status());
    }

    @Test
    void onlyApprovedFiguresCountUnlessSubmittedOnesAreAskedFor() {
        UnitAt commune = commune("A", "MODELS=1");
        state(commune, "MODELS=5", "2019", ReportStatus.SUBMITTED, 2);
        assertEquals(new BigDecimal("1"), judge(MODELS).verdict().answer().actual().value());

        includeSubmitted = true;
        assertEquals(new BigDecimal("5"), judge(MODELS).verdict().answer().actual().value());
    }

    @Test
    void shorterPeriodsAreAddedOrTheLastOfThemTaken() {
        UnitAt commune = commune("A");
        for (String part : List.of("2019-H1", "2019-Q1", "2019-Q2", "2019-Q3")) {
            state(commune, "MODELS=2", part, ReportStatus.APPROVED, 1);
        }
        state(commune, "HOUSEHOLDS=100", "2019-Q1", ReportStatus.APPROVED, 1);
        state(commune, "HOUSEHOLDS=110", "2019-Q2", ReportStatus.APPROVED, 1);
        state(commune, "REACHED=99", "2019-Q2", ReportStatus.APPROVED, 1);

        assertEquals(new BigDecimal("4"), judge(MODELS).verdict().answer().actual().value());
        assertEquals(new BigDecimal("90"), judge(REACH).verdict().answer().actual().value());
    }

    @Test
    void aBaselineThatTheCampaignLacksIsTheLatestOfAnyCampaign() {
        commune("A", "REACHED=90");
        UnitAt commune = tree.keySet().iterator().next();
        baselines.add(figure(commune, "HOUSEHOLDS=200", "2017", ReportStatus.APPROVED, 1, ""));
        baselines.add(figure(commune, "HOUSEHOLDS=100", "2018", ReportStatus.APPROVED, 1, ""));

        assertEquals(new BigDecimal("90"), judge(REACH).verdict().answer().actual().value());
    }

    @Test
    void partsByDimensionAddUpUnlessATotalIsStated() {
        UnitAt commune = commune("A");
        reported.add(figure(commune, "MODELS=1", "2019", ReportStatus.APPROVED, 1, "kind:X"));
        reported.add(figure(commune, "MODELS=2", "2019", ReportStatus.APPROVED, 1, "kind:Y"));
        assertEquals(new BigDecimal("3"), judge(MODELS).verdict().answer().actual().value());

        reported.add(figure(commune, "MODELS=4", "2019", ReportStatus.APPROVED, 1, ""));
        assertEquals(new BigDecimal("4"), judge(MODELS).verdict().answer().actual().value());
    }

    @Test
    void madeUpFiguresShowInWhatTheyArePartOf() {
        assertEquals(Origin.ILLUSTRATIVE, ProgressViews.origin(List.of(Origin.DOCUMENT,
                Origin.ILLUSTRATIVE, Origin.ENTERED)));
        assertEquals(Origin.ENTERED, ProgressViews.origin(List.of(Origin.DOCUMENT, Origin.ENTERED)));
        assertEquals(null, ProgressViews.origin(List.of()));
    }

    @Test
    void paceIsTheElapsedShareOfTheThreshold() {
        DataWindow year = Period.parse("2019").dataWindow();
        commune("A", "HOUSEHOLDS=100", "REACHED=40");
        Answer answer = judge(REACH).verdict().answer();
        BigDecimal threshold = new BigDecimal("75");

        assertEquals(Optional.of(Pace.ON_TRACK), Pace.of(answer, Op.AT_LEAST, threshold, year, LocalDate.of(2019, 7, 1)));
        assertEquals(Optional.of(Pace.AT_RISK), Pace.of(answer, Op.AT_LEAST, threshold, year, LocalDate.of(2019, 9, 1)));
        assertEquals(Optional.empty(), Pace.of(answer, Op.AT_LEAST, threshold, year, LocalDate.of(2020, 1, 1)));
        assertEquals(Optional.empty(), Pace.of(answer, Op.AT_MOST, threshold, year, LocalDate.of(2019, 7, 1)));
    }

    @Property
    void theFiguresThatAnAnswerNamesAddUpToIt(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 500) Integer> models) {
        tree.clear();
        reported.clear();
        for (int i = 0; i < models.size(); i++) {
            commune("C" + i, "MODELS=" + models.get(i));
        }

        Verdict.Evidenced result = judge(MODELS);

        assertEquals(models.stream().mapToInt(Integer::intValue).sum(), result.verdict().answer().actual().value().intValueExact());
        assertEquals(result.verdict().answer().actual().value(), result.used().stream().map(used -> used.figure().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Verdict.Evidenced judge(TargetDefinition target) {
        return new Judgement(new AsReported(inputs(), new RollUpPlan(List.of(), asked(), INDICATORS), this::below)).judgeWithEvidence(target, province);
    }

    private Inputs inputs() {
        return Inputs.of(reported, period, INDICATORS, includeSubmitted).orBaselines(baselines, INDICATORS);
    }

    private static Map<String, ReportedIndicator> asked() {
        return INDICATORS.keySet().stream()
                .collect(Collectors.toMap(code -> code, code -> new ReportedIndicator(code, COMMUNES, false)));
    }

    private List<UnitAt> below(UnitAt unit, Set<UnitType> types) {
        return Stream.concat(Stream.of(unit), unit.equals(province) ? tree.keySet().stream() : Stream.empty())
                .filter(each -> types.contains(each.type())).toList();
    }

    private UnitAt commune(String name, String... figures) {
        UnitAt commune = unit(name, UnitType.COMMUNE);
        tree.put(commune, List.of());
        for (String each : figures) {
            state(commune, each, "2019", ReportStatus.APPROVED, 1);
        }
        return commune;
    }

    private void state(UnitAt unit, String figure, String when, ReportStatus status, int revision) {
        reported.add(figure(unit, figure, when, status, revision, ""));
    }

    private static ReportedFigure figure(UnitAt unit, String assignment, String when, ReportStatus status, int revision,
            String dimensions) {
        String[] parts = assignment.split("=");
        IndicatorDefinition indicator = INDICATORS.get(parts[0]);
        Figure figure = PARSER.parse(parts[1], indicator.valueType(), indicator.unitOfMeasure()).get(0).figure();
        UUID report = UUID.nameUUIDFromBytes((unit.name() + when + revision).getBytes(StandardCharsets.UTF_8));
        return new ReportedFigure(report, report, unit.id(), Period.parse(when), status, revision, Origin.ENTERED,
                parts[0], dimensions, figure, null, null, "tester", Instant.EPOCH, null, null);
    }

    private static UnitAt unit(String name, UnitType type) {
        return new UnitAt(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), 0,
                LocalDate.of(2019, 12, 31), null, type, null, name, null, null, List.of());
    }

    private static TargetDefinition target(String expression, Coverage coverage) {
        try {
            return new TargetDefinition(UUID.randomUUID(), UUID.randomUUID(), "T", "", null, COMMUNES, PeriodKind.YEAR,
                    JSON.readValue(expression.replace('\'', '"'), Expression.class), coverage);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
