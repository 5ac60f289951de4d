package vn.phongtrao.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.indicator.UnitsOfMeasure;

class FiguresTest {

    private static final UnitsOfMeasure CATALOGUE = CatalogueOfMigration.read();
    private static final FigureParser PARSER = new FigureParser(CATALOGUE);
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = ';', value = {
        "10 hộ + 20 hộ                        ; EXACT 30 [30, 30]",
        "trên 10 hộ                           ; MORE_THAN 10 (10, ∞)",
        "10 hộ + trên 20 hộ                   ; MORE_THAN 30 (30, ∞)",
        "10 hộ + ít nhất 20 hộ                ; AT_LEAST 30 [30, ∞)",
        "trên 10 hộ + ít nhất 20 hộ           ; MORE_THAN 30 (30, ∞)",
        "10 hộ + dưới 20 hộ                   ; BETWEEN - [10, 30)",
        "10 hộ + không quá 20 hộ              ; BETWEEN - [10, 30]",
        "dưới 20 hộ                           ; LESS_THAN 20 [0, 20)",
        "dưới 20 hộ + dưới 10 hộ              ; BETWEEN - [0, 30)",
        "10-15 hộ + 5 hộ                      ; BETWEEN - [15, 20]",
        "trên 10 hộ + dưới 20 hộ              ; MORE_THAN 10 (10, ∞)",
        "10 hộ + khoảng 100 hộ                ; ABOUT 110 [100, 120]",
        "trên 10 hộ + khoảng 100 hộ           ; ABOUT - (100, ∞)",
        "10-15 hộ + khoảng 100 hộ             ; ABOUT - [100, 125]",
        "hàng nghìn hộ + khoảng 100 hộ + 1 hộ ; INDEFINITE - [1091, ∞)",
        "dưới 5 tấn + 1 tấn                   ; LESS_THAN 6 (-∞, 6)",
        "không quá 5 tấn + 1 tấn              ; AT_MOST 6 (-∞, 6]",
        "dưới 5 tấn + trên 1 tấn              ; INDEFINITE - (-∞, ∞)",
        "trên 06 tỷ đồng + 500.000 đồng       ; MORE_THAN 6000500000 (6000500000, ∞)",
    })
    void theQualifierOfASumFollowsFromItsParts(String parts, String said) {
        List<Figure> figures = Arrays.stream(parts.split(" \\+ ")).map(FiguresTest::read).toList();

        Figure sum = Figures.sum(figures).orElseThrow();

        assertEquals(said, sum.qualifier() + " " + (sum.value() == null ? "-" : sum.value().toPlainString())
                + " " + sum.interval());
        assertEquals(null, sum.raw());
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource(delimiter = ';', value = {
        "3 hộ         ; 4 hộ        ; EXACT 75 [75, 75]",
        "2 hộ         ; 3 hộ        ; EXACT 66.67 [6667/100, 6667/100]",
        "trên 3 hộ    ; 4 hộ        ; MORE_THAN 75 (75, ∞)",
        "3 hộ         ; ít nhất 4 hộ; BETWEEN - (0, 75]",
        "3 hộ         ; trên 4 hộ   ; BETWEEN - (0, 75)",
        "khoảng 50 hộ ; 100 hộ      ; ABOUT 50 [45, 55]",
        "70-85 hộ     ; 111 hộ      ; BETWEEN - [3153/50, 3829/50]",
        "3 hộ         ; dưới 4 hộ   ; MORE_THAN 75 (75, ∞)",
        "0 hộ         ; 4 hộ        ; EXACT 0 [0, 0]",
    })
    void aShareIsRoundedToTwoPlacesForDisplay(String numerator, String denominator, String said) {
        Figure share = Figures.percentage(read(numerator), read(denominator)).orElseThrow();

        assertEquals(said, share.qualifier() + " " + (share.value() == null ? "-" : share.value().toPlainString())
                + " " + share.interval());
        assertEquals(UnitOfMeasure.PERCENT, share.unitOfMeasure());
    }

    @Test
    void roundingNeverLeavesAnEmptyShare() {
        Figure almost = Figure.exact(null, new BigDecimal("0.000001"), "TONNE");
        Figure less = new Figure(null, Qualifier.LESS_THAN, almost.value(), BigDecimal.ZERO, true, almost.value(), true,
                "TONNE");

        assertEquals(Interval.point(Rational.ZERO),
                Figures.percentage(less, Figure.exact(null, BigDecimal.TEN, "TONNE")).orElseThrow().interval());
    }

    @Test
    void thereIsNoShareOfExactlyZeroAndNoSumOfNothing() {
        assertEquals(Optional.empty(), Figures.percentage(read("3 hộ"), read("0 hộ")));
        assertEquals(Optional.empty(), Figures.sum(List.of()));
    }

    @Test
    void unitsOfMeasureNeverMix() {
        MixedUnitsOfMeasure failure = assertThrows(MixedUnitsOfMeasure.class,
                () -> Figures.sum(List.of(read("50 lượt người"), read("50 người"))));

        assertEquals("Figures in ATTENDANCE and in PERSON do not add: units of measure never mix", failure.getMessage());
    }

    @Test
    void theIntervalOfASumIsTheSumOfTheIntervals() {
        List<Figure> money = List.of(read("trên 06 tỷ đồng"), read("trên 02 tỷ đồng"), read("trên 12,4 tỷ đồng"));

        assertEquals(new BigDecimal("20400000000"), Figures.sum(money).orElseThrow().lower());
    }

    @Property
    void theOrderOfPartsDoesNotMatter(@ForAll @Size(min = 1, max = 12) List<@From("phrases") String> phrases) {
        List<Figure> figures = phrases.stream().map(FiguresTest::read).toList();
        List<Figure> reversed = new ArrayList<>(figures);
        Collections.reverse(reversed);

        Figure sum = Figures.sum(figures).orElseThrow();

        assertEquals(sum, Figures.sum(reversed).orElseThrow());
    }

    @Property
    void summingTwoHalvesIsSummingAll(@ForAll @Size(min = 1, max = 8) List<@From("phrases") String> one,
            @ForAll @Size(min = 1, max = 8) List<@From("phrases") String> other) {
        Figure left = Figures.sum(one.stream().map(FiguresTest::read).toList()).orElseThrow();
        Figure right = Figures.sum(other.stream().map(FiguresTest::read).toList()).orElseThrow();
        List<Figure> all = Stream.concat(one.stream(), other.stream()).map(FiguresTest::read).toList();

        assertEquals(Figures.sum(all).orElseThrow(), Figures.sum(List.of(left, right)).orElseThrow());
    }

    @Property
    void aFigureSurvivesJson(@ForAll("phrases") String phrase) throws Exception {
        Figure figure = read(phrase);

        assertEquals(figure, JSON.readValue(JSON.writeValueAsString(figure), Figure.class));
    }

    @Property
    void aCertainFigureReadsItsOwnRawTextAgain(@ForAll("phrases") String phrase) {
        Figure figure = read(phrase);

        assertEquals(figure, read(figure.raw()));
    }

    @Test
    void jsonIsAsTheContractSays() throws Exception {
        assertEquals("{\"raw\":\"trên 06 tỷ đồng\",\"qualifier\":\"MORE_THAN\",\"value\":6000000000,"
                + "\"lower\":6000000000,\"lowerOpen\":true,\"unitOfMeasure\":\"VND\"}",
                JSON.writeValueAsString(read("trên 06 tỷ đồng")));
        assertEquals("{\"raw\":\"10-15 hộ\",\"qualifier\":\"BETWEEN\",\"lower\":10,\"upper\":15,"
                + "\"unitOfMeasure\":\"HOUSEHOLD\"}", JSON.writeValueAsString(read("10-15 hộ")));
        assertEquals("{\"raw\":\"hàng nghìn\",\"qualifier\":\"INDEFINITE\",\"lower\":1000}",
                JSON.writeValueAsString(read("hàng nghìn")));
        assertEquals("{\"raw\":\"gần 5 hộ\",\"qualifier\":\"ABOUT\",\"value\":5,\"lower\":4.5,\"upper\":5,"
                + "\"upperOpen\":true,\"unitOfMeasure\":\"HOUSEHOLD\"}", JSON.writeValueAsString(read("gần 5 hộ")));
    }

    @Test
    void aStoredDecimalIsTheSameFigure() {
        assertEquals(Figure.exact("32", new BigDecimal("32"), "CASE"),
                Figure.exact("32", new BigDecimal("32.000000"), "CASE"));
        assertEquals("6000000000", Figure.exact("6 tỷ", new BigDecimal("6E+9"), "VND").value().toString());
    }

    private static Figure read(String text) {
        return PARSER.parse(text.strip(), (UnitOfMeasure) null).get(0).figure();
    }

    @Provide
    static Arbitrary<String> phrases() {
        Arbitrary<String> hedged = Combinators.combine(
                Arbitraries.of("", "trên ", "hơn ", "ít nhất ", "khoảng ", "gần ", "dưới ", "không quá "),
                Arbitraries.integers().between(1, 1_000_000_000)).as((hedge, n) -> hedge + n + " hộ");
        Arbitrary<String> ranges = Combinators.combine(Arbitraries.integers().between(0, 1_000_000),
                Arbitraries.integers().between(1, 1_000)).as((from, length) -> from + "-" + (from + length) + " hộ");
        return Arbitraries.oneOf(hedged, ranges, Arbitraries.of("hàng trăm hộ", "hàng chục nghìn hộ", "1,5 nghìn hộ"));
    }
}
