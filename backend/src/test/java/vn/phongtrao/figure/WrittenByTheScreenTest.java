package vn.phongtrao.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.indicator.UnitsOfMeasure;

/**
 * A figure that the screen shows is read again as the same figure when somebody copies it into a report. The words are
 * those of the SPA's Vietnamese locale file; numbers are grouped by dots with a decimal comma, as there.
 */
class WrittenByTheScreenTest {

    private static final String LOCALE = "frontend/src/locales/vi.json";
    private static final JsonNode WORDS = words();
    private static final UnitsOfMeasure CATALOGUE = CatalogueOfMigration.read();
    private static final FigureParser PARSER = new FigureParser(CATALOGUE);

    @Property
    void aFigureIsReadBackAsItWas(@ForAll("figures") Figure figure) {
        String written = written(figure);
        List<Reading> readings = PARSER.parse(written, CATALOGUE.find(figure.unitOfMeasure()).orElseThrow());

        assertTrue(readings.stream().map(reading -> reading.figure().withRaw(null)).anyMatch(figure::equals),
                () -> written + " is read as " + readings);
        if (readings.size() > 1) {
            assertTrue(written.matches(".*\\d[.,]\\d{3}(?![\\d.,]).*"), () -> written + " has one meaning only");
        } else {
            assertEquals(figure, readings.get(0).figure().withRaw(null), written);
        }
    }

    @Test
    void aRoundMagnitudeIsReadBackAsItWas() {
        List<BigDecimal> bounds = Stream.of(10, 100, 1_000, 10_000, 1_000_000, 1_000_000_000).map(BigDecimal::valueOf)
                .toList();
        for (BigDecimal lower : bounds) {
            Figure figure = new Figure(null, Qualifier.INDEFINITE, null, lower, false, null, false, "PERSON");
            String written = WORDS.at("/indefinite/" + lower.toPlainString()).asText() + " người";

            assertEquals(figure, PARSER.parse(written, CATALOGUE.find("PERSON").orElseThrow()).get(0).figure()
                    .withRaw(null), written);
        }
        assertEquals(bounds.size() + 1, WORDS.path("indefinite").size());
    }

    private static String written(Figure figure) {
        String words = WORDS.path(figure.qualifier().name()).asText();
        String unit = unit(figure.unitOfMeasure());
        return figure.qualifier() == Qualifier.BETWEEN
                ? words.replace("{lower}", number(figure.lower(), "")).replace("{upper}", number(figure.upper(), unit))
                : words.replace("{value}", number(figure.value(), unit));
    }

    private static String number(BigDecimal number, String unit) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols();
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.######", symbols).format(number) + unit;
    }

    private static String unit(String code) {
        return switch (code) {
            case "PERCENT" -> "%";
            case "VND" -> " đồng";
            default -> " " + CATALOGUE.find(code).orElseThrow().name();
        };
    }

    @Provide
    static Arbitrary<Figure> figures() {
        Arbitrary<Qualifier> qualifiers = Arbitraries.of(Qualifier.EXACT, Qualifier.MORE_THAN, Qualifier.AT_LEAST,
                Qualifier.ABOUT, Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.BETWEEN);
        Arbitrary<UnitOfMeasure> units = Arbitraries.of("HOUSEHOLD", "ATTENDANCE", "VND", "TONNE", "LITRE", "GRAM",
                "PERCENT").map(code -> CATALOGUE.find(code).orElseThrow());
        return Combinators.combine(qualifiers, units, Arbitraries.longs().between(1, 999_999_999_999L),
                Arbitraries.integers().between(0, 6), Arbitraries.integers().between(1, 5_000))
                .as((qualifier, unit, digits, scale, length) -> figure(qualifier, unit,
                        BigDecimal.valueOf(digits, unit.kind().isNeverBelowZero() ? 0 : scale), length));
    }

    private static Figure figure(Qualifier qualifier, UnitOfMeasure unit, BigDecimal value, int length) {
        if (qualifier == Qualifier.BETWEEN) {
            return new Figure(null, qualifier, null, value, false, value.add(BigDecimal.valueOf(length)), false,
                    unit.code());
        }
        return Stream.of(Hedge.values()).filter(hedge -> hedge.of(null, value, unit).qualifier() == qualifier).findFirst()
                .orElseThrow().of(null, value, unit);
    }

    private static JsonNode words() {
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(LOCALE)).filter(Files::exists).findFirst().orElseThrow();
        try {
            return new ObjectMapper().readTree(file.toFile()).path("figure");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
