package vn.phongtrao.shared.time;

/** The kinds of reporting period, named as targets and obligations name them. */
public enum PeriodKind {
    /** Several whole years, {@code 2020/2023}. */
    STAGE,
    /** A calendar year, {@code 2024}. */
    YEAR,
    /** January to September, {@code 2024-9M}. */
    NINE_MONTHS,
    /** {@code 2024-H1} or {@code 2024-H2}. */
    HALF_YEAR,
    /** {@code 2024-Q1} to {@code 2024-Q4}. */
    QUARTER,
    /** {@code 2024-01} to {@code 2024-12}. */
    MONTH,
    /** One day, {@code 2024-03-15}. */
    DAY
}
