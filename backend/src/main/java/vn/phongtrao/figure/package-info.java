/**
 * Numbers as officials write them, kept with their raw text and the interval that they say.
 *
 * <ol>
 *   <li>R1 A figure says an interval: "trên 06 tỷ đồng" is everything above 6·10⁹ VND, "khoảng 20" is 20 give or take the
 *       tolerance of its unit of measure, "hàng nghìn" is 1,000 or more. A bound that does not exist is absent.</li>
 *   <li>R2 Counted and money units have an implied lower bound of zero.</li>
 *   <li>R3 Arithmetic on figures is exact: sums, ratios and comparisons never round; only display does.</li>
 *   <li>R4 The qualifier of a sum follows from its parts and its interval: any indefinite part makes it
 *       {@code INDEFINITE}, else any approximate one {@code ABOUT}, else a lone open lower bound {@code MORE_THAN}, both
 *       bounds {@code BETWEEN}.</li>
 *   <li>R5 Figures of different units of measure do not add: that is an error, not a number.</li>
 *   <li>R6 One comma and exactly three digits is ambiguous in every unit; one dot and exactly three digits means thousands
 *       in counted units and money, and is ambiguous in any other. Several separators, or another number of digits,
 *       decide by themselves, and so does a range that falls in one of its two meanings.</li>
 *   <li>R7 A bare number takes its indicator's unit of measure; a written unit must be that one.</li>
 *   <li>R8 Dates, stages ("2020-2023"), document numbers and several numbers in one text are not figures.</li>
 *   <li>R9 What an ambiguous text means is proposed, most plausible first; a person chooses, and the reason is kept.</li>
 * </ol>
 *
 * Out of scope: number words ("hai mươi"), conversion between units of measure.
 */
package vn.phongtrao.figure;
