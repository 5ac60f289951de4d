package vn.phongtrao.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phongtrao.indicator.UnitOfMeasure;

/** A number with its magnitudes, "1 tỷ 200 triệu": terms of falling magnitude that add up. */
record Quantity(List<Term> terms) {

    private static final Pattern NUMBER = Pattern.compile(
            "^([-−]?)([0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?(?![0-9])|[0-9]+(?:[.,][0-9]+)*)");
    private static final Pattern NEXT_TERM = Pattern.compile("^\\s*([0-9]{1,3})(?=\\s*[a-z])");
    /** "02 (hai) mô hình": the words repeat the digits. */
    private static final Pattern IN_WORDS = Pattern.compile("^\\s*\\([^()0-9]*\\)");

    /** The quantity that the text starts with. */
    static Start startOf(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            throw new WrittenNumber.Unreadable("it does not start with a number or a known qualifier");
        }
        List<Term> terms = new ArrayList<>();
        Magnitude.Run run = magnitudes(text.substring(number.end()));
        terms.add(new Term(!number.group(1).isEmpty(), number.group(2), run.factor()));
        for (Matcher next = NEXT_TERM.matcher(run.rest()); run.isPresent() && next.find();
                next = NEXT_TERM.matcher(run.rest())) {
            Magnitude.Run before = run;
            run = magnitudes(run.rest().substring(next.end()));
            if (!run.isPresent() || run.factor().compareTo(before.factor()) >= 0) {
                throw new WrittenNumber.Unreadable("it states several numbers");
            }
            terms.add(new Term(false, next.group(1), run.factor()));
        }
        return new Start(new Quantity(List.copyOf(terms)), run.rest());
    }

    /** The value, with every lone separator read in one style. */
    BigDecimal value(Function<WrittenNumber, BigDecimal> style, UnitOfMeasure unit) {
        return terms.stream().map(term -> term.value(style, unit)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isAmbiguous(UnitOfMeasure unit) {
        return terms.stream().anyMatch(term -> WrittenNumber.read(term.digits, unit).isAmbiguous());
    }

    boolean hasMagnitude() {
        return last().factor.compareTo(BigDecimal.ONE) > 0;
    }

    boolean endsInZero() {
        return last().digits.endsWith("0");
    }

    /** "10-15 triệu": the magnitude after a range belongs to both ends. */
    Quantity withMagnitudeOf(Quantity other) {
        return new Quantity(List.of(new Term(last().negative, last().digits, other.last().factor)));
    }

    private Term last() {
        return terms.get(terms.size() - 1);
    }

    private static Magnitude.Run magnitudes(String text) {
        Magnitude.Run run = Magnitude.run(withoutWords(text));
        return new Magnitude.Run(run.factor(), withoutWords(run.rest()));
    }

    private static String withoutWords(String text) {
        return IN_WORDS.matcher(text).replaceFirst("");
    }

    /** One number with its magnitude. */
    record Term(boolean negative, String digits, BigDecimal factor) {

        BigDecimal value(Function<WrittenNumber, BigDecimal> style, UnitOfMeasure unit) {
            BigDecimal size = style.apply(WrittenNumber.read(digits, unit)).multiply(factor);
            return negative ? size.negate() : size;
        }
    }

    /** A quantity at the start of a text, and the text after it. */
    record Start(Quantity quantity, String rest) {
    }
}
