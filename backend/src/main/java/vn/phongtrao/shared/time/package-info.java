/**
 * Reporting periods.
 *
 * <ol>
 *   <li>R1 A period is written {@code 2024}, {@code 2024-H1}, {@code 2024-9M}, {@code 2024-Q1}, {@code 2024-03}, a stage
 *       {@code 2020/2023}, or a date {@code 2024-03-15}, and has one spelling only.</li>
 *   <li>R2 Periods are sorted by time: by their first day, then the longer before the shorter. Never by text.</li>
 *   <li>R3 The days on which a period's data fall are its data window; {@link vn.phongtrao.shared.time.Period#dataWindow}
 *       is the only place that says which.</li>
 * </ol>
 *
 * Out of scope: calendars of obligations, time zones.
 */
package vn.phongtrao.shared.time;
