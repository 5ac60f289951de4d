/**
 * What an account's units owe, as a calendar (RFC 5545) that calendar programs subscribe to.
 * <ol>
 *   <li>R1 Such programs cannot sign in, so an account makes tokens for them: 256 random bits each, shown once in the
 *       answer that makes it; only a hash is stored.</li>
 *   <li>R2 A token reads one thing, the calendar, for the units that the account's access token named when it was made; what
 *       these units absorbed since is in. It ends when it is removed, or after a year; then the calendar answers 401.</li>
 *   <li>R3 An account sees and removes its own tokens only.</li>
 *   <li>R4 There is one all-day event for each due date, however many units owe it, from two months back to 13 months
 *       ahead. Its uid stays, so a change moves the event instead of adding another.</li>
 * </ol>
 * Out of scope: what is owed, which {@code obligation} knows.
 */
package vn.phongtrao.calendarfeed;
