package vn.phongtrao.bench;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a nation a benchmark is run on. Without anything said it is the whole Việt Nam after 2025-07-01.
 *
 * @param provinces {@code -Dbench.provinces=}, 1 to 34; communes go with them
 * @param communes  in all provinces together
 * @param months    {@code -Dbench.months=}, 1 to 36, for which every commune has an approved report
 */
record NationSize(int provinces, int communes, int months) {

    static final int AREAS_OF_A_COMMUNE = 10;
    static final int AGENCIES_OF_A_COMMUNE = 5;

    private static final int ALL_PROVINCES = 34;
    private static final int ALL_COMMUNES = 3321;
    private static final int ALL_MONTHS = 36;
    private static final int TIMES_LESS = 10;
    private static final YearMonth FIRST_MONTH = YearMonth.of(2024, 1);

    NationSize {
        if (provinces < 1 || provinces > ALL_PROVINCES || months < 1 || months > ALL_MONTHS) {
            throw new IllegalArgumentException("A nation has 1 to 34 provinces and reports of 1 to 36 months");
        }
    }

    static NationSize asked() {
        int provinces = Integer.getInteger("bench.provinces", ALL_PROVINCES);
        return new NationSize(provinces, ALL_COMMUNES * provinces / ALL_PROVINCES,
                Integer.getInteger("bench.months", ALL_MONTHS));
    }

    List<YearMonth> reported() {
        return ofCampaign().subList(0, months);
    }

    static List<YearMonth> ofCampaign() {
        return IntStream.range(0, ALL_MONTHS).mapToObj(FIRST_MONTH::plusMonths).toList();
    }

    YearMonth lastMonth() {
        return FIRST_MONTH.plusMonths(months - 1);
    }

    /** The last province has a tenth of the others' history. */
    int young() {
        return provinces - 1;
    }

    boolean hasReported(int commune, YearMonth month) {
        return provinceOf(commune) != young() || month.isAfter(lastMonth().minusMonths(monthsOfYoung()));
    }

    int monthsOfYoung() {
        return provinces == 1 ? months : (months + TIMES_LESS - 1) / TIMES_LESS;
    }

    /** Of the communes, which are counted from 0. */
    int provinceOf(int commune) {
        return commune % provinces;
    }

    int units() {
        return 1 + provinces + communes * (1 + AREAS_OF_A_COMMUNE + AGENCIES_OF_A_COMMUNE);
    }

    long figures() {
        return (long) reports() * Measures.ALL.size();
    }

    int reports() {
        return (int) IntStream.range(0, communes)
                .mapToLong(commune -> provinceOf(commune) == young() ? monthsOfYoung() : months).sum();
    }
}
