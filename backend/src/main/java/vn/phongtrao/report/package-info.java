/**
 * One unit's figures for one campaign and period, from draft to approval.
 *
 * <ol>
 *   <li>R1 draft → submitted → returned (with a reason) → submitted → approved. What is not a draft or returned is not
 *       edited.</li>
 *   <li>R2 There is one live report per campaign, unit and period. An approved one is corrected by a new revision and
 *       counts until that one is approved; it is never overwritten.</li>
 *   <li>R3 Reporters and approvers write reports of units in their reach. An approver returns or approves reports of units
 *       below its own, never what it submitted itself. A return says in at least three words what is wrong, also of single
 *       figures, and goes to the reporter.</li>
 *   <li>R4 A figure answers an indicator of the campaign, in that indicator's unit of measure, at most once for each
 *       combination of dimension values. It is kept with its raw text and where it comes from.</li>
 *   <li>R5 A text that can be read in two ways is refused until a person chooses a reading and says why; the reason is
 *       kept with the figure.</li>
 *   <li>R6 A cell has its own entity tag, so that several people fill in one report at once.</li>
 *   <li>R7 A report is submitted only with every answer that its campaign requires of the unit's type.</li>
 *   <li>R8 A report belongs to a launched campaign, to a unit of the campaign's territory and to a period within the
 *       campaign's on a day of which the unit existed. A closed campaign still takes late reports and corrections.</li>
 *   <li>R9 Where the campaign names levels, each approves in its turn, and the report counts with the last; a level that is
 *       not above the unit is passed over. Nobody approves for two levels. A return ends the approvals so far.</li>
 *   <li>R10 Where figures come from may be said of the whole report; it holds for those that say nothing else.
 *       A document that is named as attached is attached to this report.</li>
 *   <li>R11 Every {@link SubmitCondition} is asked before a report is handed in.</li>
 * </ol>
 *
 * Out of scope: adding figures up, which {@code progress} does.
 */
package vn.phongtrao.report;
