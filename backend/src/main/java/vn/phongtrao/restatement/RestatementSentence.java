package vn.phongtrao.restatement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import vn.phongtrao.shared.time.Period;

/**
 * What a restatement did, in numbers that make one sentence.
 *
 * @param moved how many units that have reported are other units on {@code asOf}
 * @param now how many units of {@code asOf} the figures are about
 * @param days of the changes
 * @param allocated how many of the units had figures divided by declared weights
 * @param unplaced how many had figures that could not be divided
 */
record RestatementSentence(Period period, LocalDate asOf, int moved, int now, Collection<LocalDate> days, int allocated,
        int unplaced) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    String inVietnamese() {
        if (moved == 0) {
            return "Số liệu kỳ " + period + " giữ như đã báo cáo vì đến ngày " + DAY.format(asOf)
                    + " không có đơn vị báo cáo nào được nhập, tách hay thay thế.";
        }
        StringBuilder sentence = new StringBuilder("Số liệu kỳ ").append(period)
                .append(" được tính lại theo đơn vị hành chính ngày ").append(DAY.format(asOf)).append(": ")
                .append(moved).append(" đơn vị đã báo cáo nay thuộc ").append(now).append(" đơn vị");
        if (!days.isEmpty()) {
            sentence.append(" sau ").append(days.size()).append(" lần sắp xếp ").append(time("ngày ", "từ ", " đến "));
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

    String inEnglish() {
        if (moved == 0) {
            return "The figures of " + period + " stand as they were reported: by " + DAY.format(asOf)
                    + " no unit that reports had been merged, split or replaced.";
        }
        StringBuilder sentence = new StringBuilder("The figures of ").append(period)
                .append(" are told of the administrative units of ").append(DAY.format(asOf)).append(": ")
                .append(units(moved)).append(" that reported now ").append(moved == 1 ? "lies" : "lie").append(" in ")
                .append(units(now));
        if (!days.isEmpty()) {
            sentence.append(" after ").append(days.size()).append(days.size() == 1 ? " reorganisation " : " reorganisations ")
                    .append(time("on ", "from ", " to "));
        }
        if (allocated > 0) {
            sentence.append("; the figures of ").append(units(allocated))
                    .append(" that ").append(allocated == 1 ? "was" : "were").append(" split are divided by declared shares");
        }
        if (unplaced > 0) {
            sentence.append("; the figures of ").append(units(unplaced))
                    .append(" cannot be divided and count at the nearest unit above only");
        }
        return sentence.append('.').toString();
    }

    private static String units(int count) {
        return count + (count == 1 ? " unit" : " units");
    }

    /** The day of the changes, or the first and the last one. */
    private String time(String on, String from, String to) {
        String first = DAY.format(days.stream().min(Comparator.naturalOrder()).orElseThrow());
        String last = DAY.format(days.stream().max(Comparator.naturalOrder()).orElseThrow());
        return first.equals(last) ? on + first : from + first + to + last;
    }
}
