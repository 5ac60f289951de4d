/**
 * What a campaign asks of units on which days, as data; and the days themselves from the launch on.
 * <ol>
 *   <li>R1 An entry says what is owed (a report, the selection, a review, a form, the recognition), by which types of
 *       units of the campaign's territory or by the campaign's owner itself, and when it comes back.</li>
 *   <li>R2 What comes back does so once in each month, quarter, half or year of the campaign: on a day of a month of that
 *       cycle, or a number of months after it. A day that the month does not have is the month's last, so 31 is always
 *       the last day, and 29 February is 28 February in a common year.</li>
 *   <li>R3 A report is owed for a period within the campaign's, whenever it falls due; anything else, when its cycle or its
 *       day lies within the campaign's period. The day of the launch does not matter: a plan issued in May asks for what
 *       its year asks.</li>
 *   <li>R4 Due dates are days in Việt Nam. What comes after the last day of grace is late.</li>
 *   <li>R5 The launch makes the due dates, in its own transaction, with all that is asked then. A campaign that is closed
 *       or cancelled asks nothing for days after that, except what somebody recorded already.</li>
 *   <li>R6 The calendar of a launched campaign may change. Due dates from today on follow; past ones stay as they were
 *       owed. What was due once in a cycle is not asked a second time in it, and a new entry asks nothing for days
 *       before today.</li>
 *   <li>R7 An entry may be limited to the territory of some units: to what lies in it on the due day, or, where they ended
 *       or gave something away, to the units that took it over, wholly or in part, through any number of steps.</li>
 *   <li>R8 A cloned campaign has the calendar of the one it was cloned from; single days are moved by the months between
 *       the two periods.</li>
 * </ol>
 * Out of scope: which unit owes a due date and whether it did it, which {@code obligation} knows; days off.
 */
package vn.phongtrao.calendar;
