package vn.phongtrao.figure;

import java.math.BigDecimal;
import java.util.Map;
import vn.phongtrao.indicator.Grade;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.shared.text.Folding;
import vn.phongtrao.shared.text.Nfc;

/** Answers that are chosen from a list rather than counted: yes/no and grades, as figures of one exact value. */
final class FixedAnswer {

    private static final Map<String, BigDecimal> YES_NO = Map.of(
            "co", BigDecimal.ONE, "dat", BigDecimal.ONE, "dat chuan", BigDecimal.ONE,
            "khong", BigDecimal.ZERO, "khong dat", BigDecimal.ZERO, "chua dat", BigDecimal.ZERO,
            "chua", BigDecimal.ZERO);
    private static final Map<String, Grade> GRADES = Map.of(
            "yeu", Grade.WEAK, "trung binh", Grade.AVERAGE, "kha", Grade.FAIR, "tot", Grade.GOOD,
            "xuat sac", Grade.EXCELLENT);

    private FixedAnswer() {
    }

    /** The figure that the text answers, by word; a grade may follow "loại" or "xếp loại". */
    static Figure read(String text, ValueType type) {
        String raw = Nfc.normalise(text).strip();
        String word = raw.length() > FigureParser.MAX_LENGTH ? "" : Folding.fold(raw);
        return switch (type) {
            case YES_NO -> Figure.exact(raw, required(raw, YES_NO.get(word), "Có or Không"), UnitOfMeasure.YES_NO);
            case GRADE -> {
                Grade grade = required(raw, GRADES.get(word.replaceFirst("^(xep )?loai ", "")),
                        "yếu, trung bình, khá, tốt, xuất sắc");
                yield Figure.exact(raw, BigDecimal.valueOf(grade.rank()), UnitOfMeasure.GRADE);
            }
            case NUMBER -> throw new IllegalArgumentException("A number is no fixed answer");
        };
    }

    private static <T> T required(String raw, T answer, String accepted) {
        if (answer == null) {
            throw new NotAFigure(raw, "The answer is one of: " + accepted);
        }
        return answer;
    }
}
