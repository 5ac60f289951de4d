/**
 * Reviews of campaigns, interim and final, and the tasks that follow from their conclusions.
 * <ul>
 * <li>R1 A review is of a campaign that was launched and not cancelled.
 * <li>R2 Its date is a day, or EDTF text (ISO 8601-2) where the source leaves it uncertain; with both, the day is one
 * that the text can mean. It is not in the future.
 * <li>R3 A conclusion that names a unit or a day becomes a task. A conclusion whose task exists stays in the review.
 * <li>R4 A task is completed once, by a planner of the campaign's owner or of the unit that has it; then it stays.
 * <li>R5 A campaign is closed only after a final review (Law 06/2022/QH15, Art. 17).
 * <li>R6 Reviews and tasks can be read by whoever may read the campaign.
 * </ul>
 * Out of scope: the figures that a review reports, which are reports' matter.
 */
package vn.phongtrao.review;
