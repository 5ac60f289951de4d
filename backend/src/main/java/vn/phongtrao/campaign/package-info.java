/**
 * Movements (phong trào) for a period: who runs them, what they consist of, what they rest on, and their life.
 * <ul>
 * <li>R1 The life is that of the Emulation and Commendation Law 06/2022/QH15, Art. 17: defined, launched, inspected and
 * publicised as often as it happens, closed. Until closed it may be cancelled.
 * <li>R2 What is launched rests on a directive and has a content. One known only from a source document
 * ({@code DOCUMENT}) is recorded as launched even where the source does not state its contents.
 * <li>R3 The period of a launched campaign stays; a closed or cancelled campaign does not change at all.
 * <li>R4 A campaign is closed when every {@link vn.phongtrao.campaign.ClosingCondition} is met.
 * <li>R5 Acts are dated, not in the future, not before the launch.
 * <li>R6 A campaign can be read within the reach of its owner and by everybody below the owner's territory; a launched
 * or closed one whose visibility is {@code PUBLIC}, by anyone. A planner changes those of owners within its reach.
 * <li>R7 A clone is a new campaign for another period, and perhaps of another owner, with the same
 *     substance; what belongs to other features is cloned
 * by those who observe {@link vn.phongtrao.campaign.CampaignCloned}, in the same transaction.
 * </ul>
 * Out of scope: targets, reports and reviews, which refer to campaigns.
 */
package vn.phongtrao.campaign;
