/**
 * Which unit owes what by when, and whether it did it.
 * <ol>
 *   <li>R1 An obligation is a due date of a campaign together with a unit that owes it. It follows from the tree of the due
 *       day and is not stored: a unit that is created, merged or renamed meanwhile owes what falls due in its lifetime, and
 *       one that ends before the day owes nothing. Its id follows from the two, so it is the same for everybody.</li>
 *   <li>R2 The units that owe it are those of the entry's types at or below the campaign's territory on the due day, within
 *       the entry's limits, and the campaign's owner where the entry says so.</li>
 *   <li>R3 A report is done while the unit's report of the period is submitted or approved; one that is sent back is owed
 *       again. The first submission decides whether it was on time.</li>
 *   <li>R4 A review is done by the first review of the campaign that the unit held in the time that counts for the due date.
 *       It and all else but reports can be recorded as done by hand, with the day and the document that shows it.</li>
 *   <li>R5 A planner of the campaign's owner may exempt a unit with a reason, and take back what was recorded by hand. What
 *       is done is done though it was exempted.</li>
 *   <li>R6 What is not done is late after the last day of grace, in Việt Nam's time; until then it is due.</li>
 *   <li>R7 Completeness is the share of what is owed that is done; timeliness is the share done on time of all that is done
 *       or late. Exempted obligations are in neither. A unit counts below those above it on each due day.</li>
 *   <li>R8 A caller sees obligations of units in its reach, and none of others by any list or count.</li>
 * </ol>
 * Out of scope: making due dates, which {@code calendar} does; reminding, which {@code reminder} does.
 */
package vn.phongtrao.obligation;
