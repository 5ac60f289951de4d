/**
 * What approved reports add up to, kept so that progress is read at one speed however many units lie below and however
 * long the history is.
 *
 * <ol>
 *   <li>R1 Roll-ups are changed in the transaction that approves a report, and equal what the figures say: the next read
 *       shows the approval, on every process. A revision takes away what it corrects.</li>
 *   <li>R2 Of a unit its own answers are kept for each period that its reports count in: what is stated, what follows from
 *       the periods within it, and baselines. What they add to the units above follows from these alone, so that a
 *       difference can be added wherever the unit lies.</li>
 *   <li>R3 Of a unit above is kept, for each target, what is added up (sums of values and bounds, exact, and counts of
 *       what the sum's qualifier follows from) and how many units of each type stand how. Units that are judged on what
 *       lies below them are judged when they are asked about.</li>
 *   <li>R4 A unit lies below another as on the period's last day, or on the other's last day if that is earlier.</li>
 *   <li>R5 What is below a unit is kept in several rows, and an approval adds to one of them, chosen by its report; so
 *       approvals seldom wait for each other. Rows are locked from the lowest unit up.</li>
 *   <li>R6 A change of targets, of who reports what, or of the tree where reports were approved makes a campaign's
 *       roll-ups stale. They are built anew in the background, some units at a time; until then progress is taken from the
 *       figures.</li>
 *   <li>R7 The campaign's row is held in share by those who add to its roll-ups, so that they never add to stale ones.</li>
 * </ol>
 *
 * Out of scope: submitted figures, which do not count; stages within a campaign's period; judging.
 */
package vn.phongtrao.rollup;
