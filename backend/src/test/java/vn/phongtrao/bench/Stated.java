package vn.phongtrao.bench;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * What a commune says of an indicator, with the interval that the application reads from it.
 *
 * @param value null where only a magnitude or two bounds are named
 * @param lower null where there is none
 * @param upper null where there is none
 */
record Stated(String raw, String qualifier, BigDecimal value, BigDecimal lower, boolean lowerOpen, BigDecimal upper,
        String unitOfMeasure) {

    private static final String[] GRADES = {"Yếu", "Trung bình", "Khá", "Tốt", "Xuất sắc"};
    private static final BigDecimal LESS = new BigDecimal("0.9");
    private static final BigDecimal MORE = new BigDecimal("1.1");

    /** What one commune answers to all 50, of which nine in ten are exact numbers. */
    static Stated[] all(SplittableRandom random) {
        Stated[] statements = new Stated[Measures.ALL.size()];
        long[] values = new long[statements.length];
        for (int i = 0; i < statements.length; i++) {
            Measure measure = Measures.ALL.get(i);
            int drawn = random.nextInt(measure.least(), measure.greatest() + 1);
            values[i] = measure.of() < 0 ? drawn : values[measure.of()] * drawn / 100;
            statements[i] = measure.isNumber() ? number(values[i], measure.unitOfMeasure(), random) : choice(measure, drawn);
        }
        return statements;
    }

    private static Stated choice(Measure measure, int drawn) {
        boolean grade = "GRADE".equals(measure.valueType());
        BigDecimal value = BigDecimal.valueOf(drawn);
        return new Stated(grade ? GRADES[drawn - 1] : drawn == 1 ? "Có" : "Không", "EXACT", value, value, false, value,
                measure.valueType());
    }

    private static Stated number(long number, String unit, SplittableRandom random) {
        BigDecimal value = BigDecimal.valueOf(number);
        String text = String.format(Locale.GERMANY, "%,d", number);
        return switch (random.nextInt(50)) {
            case 0, 1 -> new Stated("trên " + text, "MORE_THAN", value, value, true, null, unit);
            case 2 -> new Stated("khoảng " + text, "ABOUT", value, value.multiply(LESS), false, value.multiply(MORE), unit);
            case 3 -> new Stated("ít nhất " + text, "AT_LEAST", value, value, false, null, unit);
            case 4 -> new Stated(text + "-" + String.format(Locale.GERMANY, "%,d", number + 5), "BETWEEN", null, value,
                    false, BigDecimal.valueOf(number + 5), unit);
            default -> new Stated(text, "EXACT", value, value, false, value, unit);
        };
    }
}
