package vn.phongtrao.figure;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.phongtrao.indicator.MeasureKind;
import vn.phongtrao.indicator.UnitOfMeasure;

/**
 * A number in digits with the two things that its separators can mean; equal where there is no doubt.
 *
 * @param grouped the value when a lone separator groups thousands
 * @param decimal the value when a lone separator is the decimal sign
 */
record WrittenNumber(BigDecimal grouped, BigDecimal decimal) {

    private static final Pattern SPACED_GROUPS = Pattern.compile("[0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?");
    private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}([.,])[0-9]{3}(\\1[0-9]{3})*");

    /**
     * Reads digits, dots, commas and grouping spaces.
     *
     * @param digits what stands in the text
     * @param unit the unit of measure, or null where none is known
     * @throws Unreadable when the separators contradict each other
     */
    static WrittenNumber read(String digits, UnitOfMeasure unit) {
        if (digits.indexOf(' ') >= 0) {
            if (!SPACED_GROUPS.matcher(digits).matches()) {
                throw new Unreadable("the spaces in " + digits + " do not group thousands");
            }
            String bare = digits.replace(" ", "");
            return certain(bare.replace(',', '.'));
        }
        int dots = count(digits, '.');
        int commas = count(digits, ',');
        if (dots + commas == 0) {
            return certain(digits);
        }
        if (dots + commas == 1) {
            return lone(digits, unit);
        }
        if (dots == 0 || commas == 0) {
            return certain(withoutGroups(digits));
        }
        // Two kinds of separator: the last one is the decimal sign, whichever of the two habits the writer has.
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        return certain(withoutGroups(digits.substring(0, last)) + "." + digits.substring(last + 1));
    }

    boolean isAmbiguous() {
        return grouped.compareTo(decimal) != 0;
    }

    private static WrittenNumber lone(String digits, UnitOfMeasure unit) {
        int at = Math.max(digits.indexOf('.'), digits.indexOf(','));
        String decimal = digits.substring(0, at) + "." + digits.substring(at + 1);
        boolean canGroup = GROUPS.matcher(digits).matches() && !digits.substring(0, at).matches("0+");
        if (!canGroup) {
            return certain(decimal);
        }
        String grouped = digits.substring(0, at) + digits.substring(at + 1);
        boolean dotMeansThousands = unit != null
                && (unit.kind() == MeasureKind.COUNTED || unit.kind() == MeasureKind.MONEY);
        return digits.charAt(at) == '.' && dotMeansThousands
                ? certain(grouped)
                : new WrittenNumber(new BigDecimal(grouped), new BigDecimal(decimal));
    }

    private static String withoutGroups(String digits) {
        if (!digits.matches("[0-9]+") && !GROUPS.matcher(digits).matches()) {
            throw new Unreadable("the separators in " + digits + " do not group thousands");
        }
        return digits.replace(".", "").replace(",", "");
    }

    private static WrittenNumber certain(String number) {
        BigDecimal value = new BigDecimal(number);
        return new WrittenNumber(value, value);
    }

    private static int count(String text, char sought) {
        return (int) text.chars().filter(c -> c == sought).count();
    }

    /** Separators that contradict each other; the parser adds the whole text. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String why) {
            super(why);
        }
    }
}
