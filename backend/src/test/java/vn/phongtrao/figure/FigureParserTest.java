package vn.phongtrao.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phongtrao.figure.Reading.Rule;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.indicator.UnitsOfMeasure;
import vn.phongtrao.indicator.ValueType;

class FigureParserTest {

    private static final UnitsOfMeasure CATALOGUE = CatalogueOfMigration.read();
    private static final FigureParser PARSER = new FigureParser(CATALOGUE);

    static Stream<Arguments> readings() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                FigureParserTest.class.getResourceAsStream("/figure/readings.csv"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(line -> {
                int last = line.lastIndexOf(';');
                int first = line.lastIndexOf(';', last - 1);
                return Arguments.of(line.substring(0, first), line.substring(first + 1, last).strip(),
                        line.substring(last + 1).strip());
            }).toList().stream();
        }
    }

    @ParameterizedTest(name = "\"{0}\" for {1} says {2}")
    @MethodSource("readings")
    void readsWhatOfficialsWrite(String text, String unit, String says) {
        assertEquals(says, said(text, unit(unit), says), text);
        assertEquals(says, said(Normalizer.normalize(text, Normalizer.Form.NFD), unit(unit), says), "NFD");
        for (char space : "\u00A0\u202F\u2009".toCharArray()) {
            assertEquals(says, said(text.replace(' ', space), unit(unit), says), "spaces of another kind");
        }
    }

    @Test
    void theTableHasAtLeast200Cases() throws IOException {
        assertTrue(readings().count() >= 200);
    }

    @Test
    void keepsTheRawTextInNfcAndNamesTheRuleOfEachReading() {
        List<Reading> readings = PARSER.parse(" 106,200\u00A0li\u0301t ", (UnitOfMeasure) null);

        assertEquals(List.of(Rule.SEPARATOR_GROUPS_THOUSANDS, Rule.SEPARATOR_IS_DECIMAL),
                readings.stream().map(Reading::rule).toList());
        assertEquals(List.of("106,200 lít", "106,200 lít"),
                readings.stream().map(reading -> reading.figure().raw()).toList());
        assertEquals(Rule.CERTAIN, PARSER.parse("32 vụ", (UnitOfMeasure) null).get(0).rule());
    }

    @ParameterizedTest
    @CsvSource({"32 \u0000vụ", "32\u200Bvụ", "32\tvụ", "'32\nvụ'"})
    void refusesControlCharacters(String text) {
        assertThrows(NotAFigure.class, () -> PARSER.parse(text, unit("CASE")));
    }

    @Test
    void refusesAnOverLongTextAtOnce() {
        NotAFigure failure = assertThrows(NotAFigure.class, () -> PARSER.parse("9".repeat(1_000_000), unit("CASE")));

        assertTrue(failure.text().length() < 50);
        assertThrows(NotAFigure.class, () -> PARSER.parse("1" + " ".repeat(100) + "(".repeat(100), unit("CASE")));
        assertEquals(new BigDecimal("1"),
                PARSER.parse("1 vụ " + "a".repeat(195), unit("CASE")).get(0).figure().value());
    }

    @ParameterizedTest
    @CsvSource({"Có, 1", "có, 1", "CO, 1", "Đạt, 1", "Không, 0", "chưa đạt, 0", "Không đạt, 0"})
    void readsYesAndNo(String text, BigDecimal value) {
        assertEquals(List.of(Figure.exact(text, value, UnitOfMeasure.YES_NO)), figures(text, ValueType.YES_NO));
    }

    @ParameterizedTest
    @CsvSource({"yếu, 1", "Trung bình, 2", "khá, 3", "loại khá, 3", "Xếp loại Tốt, 4", "xuất sắc, 5"})
    void readsGradesAsPlacesOnTheirScale(String text, BigDecimal value) {
        assertEquals(List.of(Figure.exact(text, value, UnitOfMeasure.GRADE)), figures(text, ValueType.GRADE));
    }

    @ParameterizedTest
    @CsvSource({"YES_NO, 1", "YES_NO, khá", "GRADE, có", "GRADE, 3", "GRADE, ''"})
    void refusesOtherAnswers(ValueType type, String text) {
        assertThrows(NotAFigure.class, () -> figures(text, type));
    }

    private static List<Figure> figures(String text, ValueType type) {
        return PARSER.parse(text, type, null).stream().map(Reading::figure).toList();
    }

    private static UnitOfMeasure unit(String code) {
        return code.isEmpty() ? null : CATALOGUE.find(code).orElseThrow();
    }

    /** The readings in the table's shorthand; for a refusal, the expected words when the message has them. */
    private static String said(String text, UnitOfMeasure unit, String expected) {
        try {
            List<Reading> readings = PARSER.parse(text, unit);
            String code = readings.get(0).figure().unitOfMeasure();
            return readings.stream()
                    .map(reading -> shorthand(reading.figure(), readings.size() > 1))
                    .collect(Collectors.joining(" | ")) + " " + (code == null ? "-" : code);
        } catch (NotAFigure failure) {
            return expected.startsWith("!") && failure.getMessage().contains(expected.substring(1))
                    ? expected : failure.getMessage();
        } catch (WrongUnitOfMeasure failure) {
            return "!!";
        }
    }

    private static String shorthand(Figure figure, boolean oneOfSeveral) {
        String value = number(figure.value());
        return switch (figure.qualifier()) {
            case EXACT -> (oneOfSeveral ? "" : "=") + value;
            case MORE_THAN -> ">" + value;
            case AT_LEAST -> ">=" + value;
            case ABOUT -> "~" + value + " [" + number(figure.lower()) + "," + number(figure.upper())
                    + (figure.upperOpen() ? ")" : "]");
            case LESS_THAN -> "<" + value + from(figure);
            case AT_MOST -> "<=" + value + from(figure);
            case BETWEEN -> number(figure.lower()) + ".." + number(figure.upper());
            case INDEFINITE -> number(figure.lower()) + "+";
        };
    }

    private static String from(Figure figure) {
        return figure.lower() == null ? "" : " from " + number(figure.lower());
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
