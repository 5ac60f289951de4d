package vn.phongtrao.restatement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import vn.phongtrao.shared.time.Period;

/** One sentence in Vietnamese that says what a restatement did. */
final class RestatementSentence {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private RestatementSentence() {
    }

    /**
     * @param moved how many units that have reported are other units on {@code asOf}
     * @param now how many units of {@code asOf} the figures are about
     * @param days of the changes
     * @param allocated how many of the units had figures divided by declared weights
     * @param unplaced how many had figures that could not be divided
     */
    static String of(Period period, LocalDate asOf, int moved, int now, Collection<LocalDate> days, int allocated,
            int unplaced) {
        if (moved == 0) {
            return "Số liệu kỳ " + period + " giữ như đã báo cáo vì đến ngày " + DAY.format(asOf)
                    + " không có đơn vị báo cáo nào được nhập, tách hay thay thế.";
        }
        StringBuilder sentence = new StringBuilder("Số liệu kỳ ").append(period)
                .append(" được tính lại theo đơn vị hành chính ngày ").append(DAY.format(asOf)).append(": ")
                .append(moved).append(" đơn vị đã báo cáo nay thuộc ").append(now).append(" đơn vị");
        if (!days.isEmpty()) {
            String first = DAY.format(days.stream().min(Comparator.naturalOrder()).orElseThrow());
            String last = DAY.format(days.stream().max(Comparator.naturalOrder()).orElseThrow());
            sentence.append(" sau ").append(days.size()).append(" lần sắp xếp ")
                    .append(first.equals(last) ? "ngày " + first : "từ " + first + " đến " + last);
        }
        if (allocated > 0) {
            sentence.append("; số liệu của ").append(allocated).append(" đơn vị bị tách được phân bổ theo tỷ lệ đã công bố");
        }
        if (unplaced > 0) {
            sentence.append("; số liệu của ").append(unplaced)
                    .append(" đơn vị không chia được nên chỉ tính ở đơn vị cấp trên gần nhất");
        }
        return sentence.append('.').toString();
    }
}
