package vn.phongtrao.restatement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.phongtrao.shared.time.Period;

class RestatementSentenceTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private static RestatementSentence sentence(int moved, int now, List<LocalDate> days, int allocated, int unplaced) {
        return new RestatementSentence(Period.parse("2019"), AS_OF, moved, now, days, allocated, unplaced);
    }

    @Test
    void whatNothingHappenedToStandsAsReported() {
        RestatementSentence unchanged = sentence(0, 0, List.of(), 0, 0);
        assertEquals("Số liệu kỳ 2019 giữ như đã báo cáo vì đến ngày 22/11/2026 không "
                + "có đơn vị báo cáo nào được nhập, tách hay thay thế.", unchanged.inVietnamese());
        assertEquals("The figures of 2019 stand as they were reported: by 22/11/2026 no "
                + "unit that reports had been merged, split or replaced.", unchanged.inEnglish());
    }

    @Test
    void oneOfEachIsSaidInTheSingular() {
        RestatementSentence one = sentence(1, 1, List.of(MERGER), 1, 1);
        assertEquals("Số liệu kỳ 2019 được tính lại theo đơn vị hành chính ngày 22/11/2026: 1 "
                + "đơn vị đã báo cáo nay thuộc 1 đơn vị sau 1 lần sắp xếp ngày 01/07/2025; số liệu của 1 đơn vị bị tách "
                + "được phân bổ theo tỷ lệ đã công bố; số liệu của 1 đơn vị không chia được nên chỉ tính ở đơn vị cấp "
                + "trên gần nhất.", one.inVietnamese());
        assertEquals("The figures of 2019 are told of the administrative units of 22/11/2026: 1 "
                + "unit that reported now lies in 1 unit after 1 reorganisation on 01/07/2025; the figures of 1 unit that "
                + "was split are divided by declared shares; the figures of 1 unit cannot be divided and count at the "
                + "nearest unit above only.", one.inEnglish());
    }

    @Test
    void severalReorganisationsAreTimedFromTheFirstToTheLast() {
        RestatementSentence several = sentence(3, 2, List.of(LocalDate.of(2026, 4, 30), MERGER), 0, 0);
        assertTrue(several.inVietnamese().endsWith("sau 2 lần sắp xếp từ 01/07/2025 đến 30/04/2026."), several.inVietnamese());
        assertTrue(several.inEnglish().endsWith("3 units that reported now lie in 2 units after 2 reorganisations from 01/07/2025 to 30/04/2026."), several.inEnglish());
    }
}
