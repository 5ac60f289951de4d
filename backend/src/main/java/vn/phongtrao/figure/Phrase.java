package vn.phongtrao.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.indicator.UnitsOfMeasure;
import vn.phongtrao.shared.text.Folding;

/**
 * A number phrase taken apart: lead-in, hedge, one or two quantities, unit of measure, description.
 *
 * @param hedge how the number is meant
 * @param first the number, or the lower one of a range; null where only a magnitude is named
 * @param second the upper number of a range, or null
 * @param indefiniteLower the magnitude of "hàng nghìn", or null
 * @param unit the unit of measure that is written, or null
 * @param description the folded words after number and unit
 */
record Phrase(Hedge hedge, Quantity first, Quantity second, BigDecimal indefiniteLower, UnitOfMeasure unit,
        String description) {

    private static final Pattern DATE = Pattern.compile(
            "(?<![0-9])([0-9]{1,2}([/.-])[0-9]{1,2}\\2[0-9]{4}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(?![0-9])"
                    + "|^(ngay|thang|nam|quy|giai doan|sang|chieu)\\b"
                    // Two years are a stage, "2020-2023", unless a unit of measure says what there are so many of.
                    + "|^((19|20)[0-9]{2})\\s*[-–—]\\s*(19|20)[0-9]{2}$");
    private static final Pattern DOCUMENT = Pattern.compile("^(so|ke hoach|quyet dinh|chi thi|nghi quyet|cong van)\\b"
            + "|^[0-9]+[a-z]?\\s*[/-]\\s*[a-z]|[0-9]\\s*/\\s*[0-9]");
    private static final Pattern LEAD_IN = Pattern.compile("^(voi so tien|so tien|tong so tien|tong tri gia|tri gia|tong kinh phi"
            + "|kinh phi|tong cong|tong so|tong|ty le|chiem|voi|dat|duoc|co)\\s+(?=\\S)");
    private static final Pattern CLOSING = Pattern.compile("[.;,:!\\s]+$");
    private static final Pattern OR_MORE = Pattern.compile("\\s*\\btro len$");
    private static final Pattern OR_LESS = Pattern.compile("\\s*\\btro xuong$");
    private static final Pattern FROM = Pattern.compile("^tu\\s+");
    private static final Pattern TO = Pattern.compile("^(\\s*[-–—]\\s*|\\s*\\b(den|toi)\\s+)(?=[0-9])");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /**
     * Takes the text apart.
     *
     * @throws WrittenNumber.Unreadable when it states no single number or range
     */
    static Phrase of(String raw, UnitsOfMeasure catalogue, UnitOfMeasure expected) {
        String text = withoutLeadIn(CLOSING.matcher(Folding.fold(raw)).replaceAll(""));
        if (DATE.matcher(text).find()) {
            throw new WrittenNumber.Unreadable("it is a date");
        }
        if (DOCUMENT.matcher(text).find()) {
            throw new WrittenNumber.Unreadable("it is a document number, a date or several numbers");
        }
        Hedge hedge = Hedge.NONE;
        Optional<Hedge.Opening> opening = Hedge.findAtStartOf(text);
        if (opening.isPresent()) {
            hedge = opening.get().hedge();
            text = text.substring(opening.get().word().length()).stripLeading();
        }
        Matcher from = FROM.matcher(text);
        boolean hasFrom = from.find();
        if (hasFrom) {
            text = text.substring(from.end());
        }
        Hedge closing = closing(text);
        if (closing != Hedge.NONE) {
            requireAlone(hedge == Hedge.NONE || hedge == closing);
            hedge = closing;
            text = OR_LESS.matcher(OR_MORE.matcher(text).replaceAll("")).replaceAll("");
        }
        return text.startsWith("hang ") && hedge == Hedge.NONE && !hasFrom
                ? indefinite(text, catalogue, expected)
                : numbers(text, hedge, hasFrom, closing != Hedge.NONE, catalogue, expected);
    }

    boolean isIndefinite() {
        return indefiniteLower != null;
    }

    /** Whether a separator leaves two meanings. */
    boolean isAmbiguous(UnitOfMeasure measure) {
        return first.isAmbiguous(measure) || second != null && second.isAmbiguous(measure);
    }

    /** Whether a number has a magnitude word, such as "tỷ". */
    boolean hasMagnitude() {
        return first.hasMagnitude() || second != null && second.hasMagnitude();
    }

    /** Whether the last digits of a number are zero. */
    boolean endsInZero() {
        return (second == null ? first : second).endsInZero();
    }

    private static Phrase indefinite(String text, UnitsOfMeasure catalogue, UnitOfMeasure expected) {
        Magnitude.Run run = Magnitude.run(text.substring("hang ".length()));
        if (!run.isPresent()) {
            throw new WrittenNumber.Unreadable("after \"hàng\" stands chục, trăm, nghìn, triệu or tỷ");
        }
        Ending ending = Ending.of(run.rest(), catalogue, expected);
        return new Phrase(Hedge.NONE, null, null, run.factor(), ending.unit, ending.description);
    }

    private static Phrase numbers(String text, Hedge hedge, boolean hasFrom, boolean hasClosing,
            UnitsOfMeasure catalogue, UnitOfMeasure expected) {
        Quantity.Start first = Quantity.startOf(text);
        Matcher to = TO.matcher(first.rest());
        if (!to.find()) {
            if (hasFrom && !hasClosing) {
                throw new WrittenNumber.Unreadable("after \"từ\" stands a range or \"trở lên\"");
            }
            Ending ending = Ending.of(first.rest(), catalogue, expected);
            return new Phrase(hedge, first.quantity(), null, null, ending.unit, ending.description);
        }
        requireAlone(hedge == Hedge.NONE);
        Quantity.Start second = Quantity.startOf(first.rest().substring(to.end()));
        Ending ending = Ending.of(second.rest(), catalogue, expected);
        Quantity lower = first.quantity().hasMagnitude() ? first.quantity()
                : first.quantity().withMagnitudeOf(second.quantity());
        return new Phrase(hedge, lower, second.quantity(), null, ending.unit, ending.description);
    }

    private static Hedge closing(String text) {
        if (OR_MORE.matcher(text).find()) {
            return Hedge.AT_LEAST;
        }
        return OR_LESS.matcher(text).find() ? Hedge.AT_MOST : Hedge.NONE;
    }

    private static void requireAlone(boolean alone) {
        if (!alone) {
            throw new WrittenNumber.Unreadable("two qualifiers contradict each other");
        }
    }

    private static String withoutLeadIn(String text) {
        String left = text;
        for (Matcher m = LEAD_IN.matcher(left); m.find(); m = LEAD_IN.matcher(left)) {
            left = left.substring(m.end());
        }
        return left;
    }

    /** What follows the number: a unit of measure and a description without digits. */
    private record Ending(UnitOfMeasure unit, String description) {

        static Ending of(String rest, UnitsOfMeasure catalogue, UnitOfMeasure expected) {
            String text = rest.strip();
            Optional<UnitsOfMeasure.Spelling> found = catalogue.findAtStartOf(text, expected);
            String description = found.map(s -> text.substring(s.folded().length()).strip()).orElse(text);
            if (DIGIT.matcher(description).find()) {
                throw new WrittenNumber.Unreadable("it states several numbers");
            }
            if (description.startsWith("/")) {
                throw new WrittenNumber.Unreadable("\"" + description + "\" makes it a rate that the catalogue lacks");
            }
            if (found.isEmpty() && !description.isEmpty() && !Character.isLetter(description.charAt(0))) {
                throw new WrittenNumber.Unreadable("\"" + description + "\" is no unit of measure");
            }
            return new Ending(found.map(UnitsOfMeasure.Spelling::unit).orElse(null), description);
        }
    }
}
