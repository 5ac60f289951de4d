/**
 * What a campaign sets its units to reach: expressions over indicators, judged on figures as intervals.
 *
 * <ol>
 *   <li>R1 An expression is a comparison of an indicator, of a ratio of two or of a sum with a threshold; {@code all} or
 *       {@code any} of expressions; or a count of units that meet one.</li>
 *   <li>R2 An answer is {@code MET}, {@code NOT_MET}, {@code UNDETERMINED} (the interval straddles the threshold) or
 *       {@code NO_DATA} (a figure is missing). A missing figure is never zero.</li>
 *   <li>R3 In {@code any} one met branch decides, in {@code all} one failed branch; otherwise an undetermined branch comes
 *       before a missing figure. The answer names the branch that decided.</li>
 *   <li>R4 A ratio over exactly zero fails its branch inside {@code any}, is left out of {@code all}, and makes a unit to
 *       which it alone applies not applicable.</li>
 *   <li>R5 Coverage is the share of the units that meet the expression, as the interval from the met ones to those not
 *       known to fail; {@code PER_CLASS} asks it of every unit type by itself.</li>
 *   <li>R6 Comparison is exact; only what is shown is rounded.</li>
 *   <li>R7 An expression is checked on entry: known indicators, one unit of measure, thresholds that the unit allows, a
 *       comparison in the indicator's direction, no empty branch lists, at most eight levels.</li>
 *   <li>R8 The target of a launched campaign is changed only by a revision under a directive.</li>
 *   <li>R9 Where the plan's sentence can be read in several ways, the target says so and names the others as readings; each
 *       is checked like the target itself, and has what it does not state from it.</li>
 *   <li>R10 An exclusion names the units that are left out; they lie in the campaign's territory during its period.</li>
 *   <li>R11 A variant has the structure of its target with other thresholds. One for a period, set by the campaign's owner,
 *       holds for all units in that period and in those within it; the nearest enclosing period wins. Once the campaign
 *       is launched it is set and changed under a directive only.</li>
 *   <li>R12 A variant of a unit, set by that unit's planner while the campaign runs too, holds for the unit's judgement of
 *       itself; the counts of its superiors keep theirs. None of its thresholds is easier, in the direction of its
 *       comparison, than what applies to the unit above it, unless the campaign allows that; one that the superior
 *       overtakes later gives way to the superior's.</li>
 *   <li>R13 A change or revision that asks something else, not only other thresholds, ends the target's variants.</li>
 *   <li>R14 A cloned campaign has the targets of the one it was cloned from, without their variants.</li>
 * </ol>
 *
 * Out of scope: where the figures come from, which {@code progress} knows.
 */
package vn.phongtrao.target;
