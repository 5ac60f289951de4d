package vn.phongtrao.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.phongtrao.figure.Reading.Rule;
import vn.phongtrao.indicator.MeasureKind;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.indicator.UnitsOfMeasure;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.shared.text.Nfc;

/** Reads numbers as Vietnamese officials write them; see the package's rules R6 to R9. */
public final class FigureParser {

    /** Characters that a raw text can have. */
    public static final int MAX_LENGTH = 200;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final UnitsOfMeasure catalogue;

    public FigureParser(UnitsOfMeasure catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Everything that the text can mean as an answer to an indicator: a number, yes or no, or a grade.
     *
     * @throws NotAFigure when the text is no answer of that type
     * @throws WrongUnitOfMeasure when the text names another unit than the indicator's
     */
    public List<Reading> parse(String text, ValueType type, UnitOfMeasure expected) {
        return type == ValueType.NUMBER ? parse(text, expected) : List.of(certain(FixedAnswer.read(text, type)));
    }

    /**
     * Everything that the text can mean as a number, most plausible first; exactly one reading when it is certain.
     *
     * @param text the number phrase, at most {@value #MAX_LENGTH} characters, in any normal form
     * @param expected the indicator's unit of measure, which a bare number takes; or null where none is known
     * @throws NotAFigure when the text states no figure, several, or one too large or too fine to keep
     * @throws WrongUnitOfMeasure when the text names another unit than the expected one
     */
    public List<Reading> parse(String text, UnitOfMeasure expected) {
        String raw = Nfc.normalise(text).strip();
        if (raw.length() > MAX_LENGTH) {
            throw new NotAFigure(raw, "A figure has at most " + MAX_LENGTH + " characters");
        }
        if (CONTROL.matcher(raw).find()) {
            throw new NotAFigure(raw, "A figure has no control characters");
        }
        try {
            Phrase phrase = Phrase.of(raw, catalogue, expected);
            UnitOfMeasure unit = unitOf(raw, phrase, expected);
            return readings(raw, phrase, unit);
        } catch (WrittenNumber.Unreadable e) {
            throw new NotAFigure(raw, "\"" + raw + "\" is not a figure: " + e.getMessage());
        }
    }

    private static UnitOfMeasure unitOf(String raw, Phrase phrase, UnitOfMeasure expected) {
        if (phrase.unit() == null) {
            if (expected != null && !phrase.description().isEmpty()) {
                throw new WrittenNumber.Unreadable("\"" + phrase.description() + "\" is no unit of measure of the"
                        + " catalogue; write " + expected.words() + " or the number alone");
            }
            return expected;
        }
        if (expected != null && !phrase.unit().equals(expected)) {
            throw new WrongUnitOfMeasure(raw, phrase.unit(), expected);
        }
        return phrase.unit();
    }

    private static List<Reading> readings(String raw, Phrase phrase, UnitOfMeasure unit) {
        if (phrase.isIndefinite()) {
            return List.of(certain(new Figure(raw, Qualifier.INDEFINITE, null, phrase.indefiniteLower(), false, null,
                    false, code(unit))));
        }
        if (!phrase.isAmbiguous(unit)) {
            Figure only = figure(raw, phrase, unit, WrittenNumber::grouped);
            requireWhole(only, unit);
            return List.of(certain(only));
        }
        return bothStyles(raw, phrase, unit);
    }

    /** Both meanings of lone separators; one alone where the other contradicts itself, as a range that falls does. */
    private static List<Reading> bothStyles(String raw, Phrase phrase, UnitOfMeasure unit) {
        Figure grouped;
        try {
            grouped = figure(raw, phrase, unit, WrittenNumber::grouped);
        } catch (WrittenNumber.Unreadable e) {
            return List.of(certain(figure(raw, phrase, unit, WrittenNumber::decimal)));
        }
        Figure decimal;
        try {
            decimal = figure(raw, phrase, unit, WrittenNumber::decimal);
        } catch (WrittenNumber.Unreadable e) {
            return List.of(certain(grouped));
        }
        List<Reading> both = new ArrayList<>(List.of(
                new Reading(grouped, Rule.SEPARATOR_GROUPS_THOUSANDS,
                        "The separator before exactly three digits can group thousands"),
                new Reading(decimal, Rule.SEPARATOR_IS_DECIMAL,
                        "The separator before exactly three digits can be the decimal sign")));
        if (isDecimalMorePlausible(raw, phrase, grouped, unit)) {
            both.sort(Comparator.comparing(Reading::rule).reversed());
        }
        return List.copyOf(both);
    }

    private static Reading certain(Figure figure) {
        return new Reading(figure, Rule.CERTAIN, "The text has one meaning");
    }

    /**
     * Vietnamese writing groups thousands by dots and marks decimals by a comma. Even so a comma is more plausibly a
     * group where things are counted, or where the three digits end in zero, which nobody writes after a decimal comma.
     */
    private static boolean isDecimalMorePlausible(String raw, Phrase phrase, Figure grouped, UnitOfMeasure unit) {
        if (unit != null && unit.maximum() != null && grouped.value() != null
                && grouped.value().compareTo(unit.maximum()) > 0) {
            return true;
        }
        boolean counted = unit != null && unit.kind() == MeasureKind.COUNTED;
        boolean bareMoney = unit != null && unit.kind() == MeasureKind.MONEY && !phrase.hasMagnitude();
        return raw.indexOf(',') >= 0 && !counted && !bareMoney && !phrase.endsInZero();
    }

    private static Figure figure(String raw, Phrase phrase, UnitOfMeasure unit,
            Function<WrittenNumber, BigDecimal> style) {
        BigDecimal value = kept(phrase.first().value(style, unit));
        if (unit != null && unit.minimum() != null && value.compareTo(unit.minimum()) < 0) {
            throw new WrittenNumber.Unreadable(unit.name() + " is never below " + unit.minimum().toPlainString());
        }
        if (phrase.second() == null) {
            return fits(phrase.hedge().of(raw, value, unit));
        }
        BigDecimal second = kept(phrase.second().value(style, unit));
        if (value.compareTo(second) >= 0) {
            throw new WrittenNumber.Unreadable("a range goes from the smaller number to the greater");
        }
        return new Figure(raw, Qualifier.BETWEEN, null, value, false, second, false, code(unit));
    }

    /** A certain half household or half đồng is a slip (a missing "nghìn", "triệu", "tỷ"), not a figure. */
    private static void requireWhole(Figure figure, UnitOfMeasure unit) {
        if (unit == null || !unit.kind().isNeverBelowZero()) {
            return;
        }
        Set<BigDecimal> named = new LinkedHashSet<>();
        if (figure.qualifier() == Qualifier.BETWEEN) {
            named.add(figure.lower());
            named.add(figure.upper());
        } else {
            named.add(figure.value());
        }
        if (named.stream().anyMatch(number -> number.scale() > 0)) {
            throw new WrittenNumber.Unreadable(unit.name()
                    + " is counted in whole numbers; is a magnitude such as nghìn, triệu or tỷ missing?");
        }
    }

    private static BigDecimal kept(BigDecimal number) {
        if (!Figure.fits(number)) {
            throw new WrittenNumber.Unreadable("a figure has at most " + Figure.WHOLE_DIGITS + " digits before and "
                    + Figure.SCALE + " after the decimal sign");
        }
        return number;
    }

    private static Figure fits(Figure figure) {
        if (figure.upper() != null) {
            kept(figure.upper());
        }
        return figure;
    }

    private static String code(UnitOfMeasure unit) {
        return unit == null ? null : unit.code();
    }
}
