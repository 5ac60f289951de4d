/**
 * What units reported then, told of the units of another day: figures restated along successions.
 *
 * <ol>
 *   <li>R1 A figure belongs to its unit as that unit was on the last day of the period, or on the unit's own last day if
 *       that is earlier. From there it follows the successions that take effect up to {@code asOf}, in order of time,
 *       through any number of steps.</li>
 *   <li>R2 What went wholly into one unit is carried there whole. Sums follow merges exactly, as sums of intervals; the
 *       qualifier follows from the interval.</li>
 *   <li>R3 What was divided with declared weights for the indicator is allocated by them: share × figure, the
 *       shares of one figure, each in [0, 1], adding up to exactly 1. It is marked as allocated. Shares multiply along a
 *       chain, and add where the parts come together again.</li>
 *   <li>R4 What was divided without weights, or passed on in part, is never guessed. It is shown at the nearest common
 *       ancestor of the parts in the tree of {@code asOf} (above the part, where only one is known); the parts have no
 *       data, with the reason. Where all parts end up in one unit nothing was lost, and it is carried there.</li>
 *   <li>R5 What ended without a successor is shown where the unit above it then is now.</li>
 *   <li>R6 A unit's restated figure is that of all its predecessors. Where one that was to report has not, there is no
 *       data: what is not reported is never taken for zero. A unit above them is judged on the sum of what is there, as
 *       in the view as reported.</li>
 *   <li>R7 A ratio is taken of restated numerator and denominator, over the same predecessors; ratios are never
 *       averaged.</li>
 *   <li>R8 Answers that do not add over units (yes/no, grades, stocks that are not summed) are carried where one unit
 *       went wholly into one that nothing else of the campaign went into. Of several they are no data.</li>
 *   <li>R9 Where a unit ended within the period, and its successor reports the indicator for days before the change as
 *       well, or reports one of which the last value stands, the successor's report covers it.</li>
 *   <li>R10 An {@code asOf} before the period is read backwards: a split then is a sum, a merge is a division without
 *       weights.</li>
 *   <li>R11 Every portion is somewhere: under any {@code asOf}, the total over the nation is the same.</li>
 * </ol>
 *
 * Out of scope: estimating weights from population or area; storing restated figures; judging targets, which
 * {@code progress} does.
 */
package vn.phongtrao.restatement;
