package vn.phongtrao.bench;

import java.util.ArrayList;
import java.util.List;

/** The 50 indicators that every commune reports every month. */
final class Measures {

    private static final int COUNT = 50;

    /** Those that targets name come first; their order is their place. */
    static final List<Measure> ALL = all();

    private Measures() {
    }

    private static List<Measure> all() {
        List<Measure> measures = new ArrayList<>(List.of(
                Measure.baseline("BENCH_HOUSEHOLDS", "Tổng số hộ dân", "HOUSEHOLD", 1500, 6000),
                Measure.part("BENCH_HOUSEHOLDS_REACHED", "Hộ dân được tuyên truyền", "HOUSEHOLD", "LAST", 0, 60, 100),
                Measure.baseline("BENCH_PEOPLE", "Cán bộ, người lao động, học sinh", "PERSON", 300, 4000),
                Measure.part("BENCH_PEOPLE_REACHED", "Người được tuyên truyền", "PERSON", "LAST", 2, 80, 100),
                Measure.amount("BENCH_MODELS", "Mô hình hiện có", "MODEL", "NONE", "LAST", 1, 30),
                Measure.part("BENCH_MODELS_CONSOLIDATED", "Mô hình được củng cố", "MODEL", "LAST", 4, 40, 100),
                Measure.amount("BENCH_MODELS_NEW", "Mô hình xây dựng mới", "MODEL", "HIGHER_IS_BETTER", "SUM", 0, 2),
                Measure.amount("BENCH_CASES", "Vụ việc xảy ra", "CASE", "LOWER_IS_BETTER", "SUM", 0, 12),
                Measure.part("BENCH_CASES_SOLVED", "Vụ việc được giải quyết", "CASE", "SUM", 7, 70, 100),
                Measure.choice("BENCH_SAFE", "Đạt chuẩn an toàn về an ninh, trật tự", "YES_NO", 0, 1),
                Measure.choice("BENCH_GRADE", "Phân loại phong trào", "GRADE", 1, 5),
                Measure.amount("BENCH_SESSIONS", "Buổi tuyên truyền", "SESSION", "HIGHER_IS_BETTER", "SUM", 0, 20),
                Measure.amount("BENCH_ATTENDANCES", "Lượt người nghe", "ATTENDANCE", "HIGHER_IS_BETTER", "SUM", 0, 2500)));
        String[] units = {"SESSION", "CLASS", "GIFT", "VND", "HOUSE", "SCHOLARSHIP", "TONNE", "PERSON"};
        while (measures.size() < COUNT) {
            int number = measures.size() + 1;
            String unit = units[number % units.length];
            measures.add(Measure.amount("BENCH_" + number, "Chỉ số " + number, unit, "HIGHER_IS_BETTER",
                    number % 3 == 0 ? "LAST" : "SUM", 0, "VND".equals(unit) ? 500_000_000 : 200));
        }
        return List.copyOf(measures);
    }
}
