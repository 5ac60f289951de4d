package vn.phongtrao.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.phongtrao.indicator.UnitOfMeasure;

/** The words before or after a number that say how it is meant, folded, with the interval that they make of it. */
enum Hedge {
    NONE(Qualifier.EXACT),
    MORE_THAN(Qualifier.MORE_THAN, "tren", "hon", "nhieu hon", "lon hon", "cao hon", "vuot", "vuot qua", "qua", ">"),
    AT_LEAST(Qualifier.AT_LEAST, "it nhat", "toi thieu", "thap nhat", "khong duoi", "khong it hon", ">=", "≥"),
    ABOUT(Qualifier.ABOUT, "khoang", "tren duoi", "xap xi", "uoc", "uoc khoang", "uoc tinh", "uoc dat", "chung",
            "khoang chung", "vao khoang", "khoang tren duoi", "tam", "~"),
    /** gần: about, and below the value. */
    NEARLY(Qualifier.ABOUT, "gan"),
    LESS_THAN(Qualifier.LESS_THAN, "duoi", "it hon", "thap hon", "chua den", "chua day", "<"),
    AT_MOST(Qualifier.AT_MOST, "khong qua", "toi da", "nhieu nhat", "cao nhat", "khong hon", "khong vuot qua", "<=", "≤");

    /** Where the catalogue gives no unit, "about" means ten per cent. */
    private static final BigDecimal DEFAULT_TOLERANCE = new BigDecimal("0.1");

    private static final List<Opening> OPENINGS = Arrays.stream(values())
            .flatMap(hedge -> hedge.words.stream().map(word -> new Opening(word, hedge)))
            .sorted(Comparator.comparing((Opening o) -> o.word.length()).reversed())
            .toList();

    private final Qualifier qualifier;
    private final List<String> words;

    Hedge(Qualifier qualifier, String... words) {
        this.qualifier = qualifier;
        this.words = List.of(words);
    }

    /** The longest hedge that the folded text starts with. */
    static Optional<Opening> findAtStartOf(String folded) {
        return OPENINGS.stream().filter(o -> o.starts(folded)).findFirst();
    }

    /**
     * The figure that the hedge makes of a value.
     *
     * @param unit the unit of measure, or null where none is known
     * @throws WrittenNumber.Unreadable when no value is left, as in "dưới 0 hộ"
     */
    Figure of(String raw, BigDecimal value, UnitOfMeasure unit) {
        String code = unit == null ? null : unit.code();
        BigDecimal floor = unit == null ? null : unit.minimum();
        try {
            return switch (this) {
                case NONE -> Figure.exact(raw, value, code);
                case MORE_THAN -> new Figure(raw, qualifier, value, value, true, null, false, code);
                case AT_LEAST -> new Figure(raw, qualifier, value, value, false, null, false, code);
                case LESS_THAN -> new Figure(raw, qualifier, value, floor, false, value, true, code);
                case AT_MOST -> new Figure(raw, qualifier, value, floor, false, value, false, code);
                case ABOUT -> new Figure(raw, qualifier, value, less(value, unit), false, more(value, unit), false, code);
                case NEARLY -> new Figure(raw, qualifier, value, less(value, unit), false, value, true, code);
            };
        } catch (IllegalArgumentException e) {
            throw new WrittenNumber.Unreadable("no value is left below " + value.toPlainString());
        }
    }

    private static BigDecimal less(BigDecimal value, UnitOfMeasure unit) {
        BigDecimal bound = value.subtract(margin(value, unit)).setScale(Figure.SCALE, RoundingMode.FLOOR);
        return unit != null && unit.minimum() != null ? bound.max(unit.minimum()) : bound;
    }

    private static BigDecimal more(BigDecimal value, UnitOfMeasure unit) {
        return value.add(margin(value, unit)).setScale(Figure.SCALE, RoundingMode.CEILING);
    }

    private static BigDecimal margin(BigDecimal value, UnitOfMeasure unit) {
        return value.abs().multiply(unit == null ? DEFAULT_TOLERANCE : unit.tolerance());
    }

    /** A hedge at the start of a text. */
    record Opening(String word, Hedge hedge) {

        private boolean starts(String text) {
            return text.startsWith(word) && text.length() > word.length()
                    && !(Character.isLetter(word.charAt(0)) && Character.isLetter(text.charAt(word.length())));
        }
    }
}
