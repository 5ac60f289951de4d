/**
 * How a campaign's targets stand, for any unit and period, from what units have reported.
 *
 * <ol>
 *   <li>R1 Only approved figures count, unless submitted ones are asked for as well.</li>
 *   <li>R2 Only figures of the unit types that the campaign names for an indicator are added up. A figure that a higher
 *       unit states itself is used only where nothing below it is reported.</li>
 *   <li>R3 Several indicators of one comparison are added over the same units: those that report all of them. What is not
 *       reported is never taken for zero.</li>
 *   <li>R4 With coverage, a unit is judged on the share of the units at or below it that meet the expression; without, on
 *       the sums of what they report. A unit that the target applies to and that has none below is judged itself.</li>
 *   <li>R5 A period's figures are those reported for it; where there are none, those of the periods within it that do not
 *       overlap, added or the last of them, as the indicator says.</li>
 *   <li>R6 A baseline that a unit's reports for the campaign lack is the latest one that any campaign's reports state; a
 *       unit that has reported nothing for the period has none.</li>
 *   <li>R7 As reported, what lies below a unit is what lay there on the period's last day. Restated, it is what the
 *       campaign's participants became by {@code asOf}, under the rules of {@code restatement}; a target is judged for the
 *       units that succeed, wholly or in part, those it applied to.</li>
 *   <li>R8 Progress is judged by roll-ups where they can say it, an explanation by the figures; both say the same.</li>
 *   <li>R9 The pace of a running period is linear: on track is who has reached the elapsed share of the threshold.</li>
 *   <li>R10 A unit that has set itself a target is judged by it when it is asked about; the counts of its superiors keep
 *       theirs. Thresholds of a period hold for it and the periods within it.</li>
 *   <li>R11 A unit that a target leaves out is neither judged nor counted, and nothing that it reports is added up for
 *       that target.</li>
 *   <li>R12 Of a plan that can be read in two ways the target's own reading is shown, and the others on request.</li>
 * </ol>
 *
 * Out of scope: keeping roll-ups, which {@code rollup} does; restating, which {@code restatement} does.
 */
package vn.phongtrao.progress;
