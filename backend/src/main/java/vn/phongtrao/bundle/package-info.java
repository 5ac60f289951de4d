/**
 * Everything that a phone needs to report for its unit without a connection, in one answer.
 *
 * <ol>
 *   <li>R1 It holds the launched campaigns that ask the unit's type for something in its territory, the latest twenty; their
 *       indicators, checks and the targets that are set for such units; the figures that count last, the
 *       reports that are still open, and what the unit owes: what is late, and what is due within three months.</li>
 *   <li>R2 It names the number of the last event before it was read: what changed since then is told by
 *       {@code /events?after=}. That number alone does not make it another answer, so its entity tag stays while nothing in
 *       it changes.</li>
 *   <li>R3 For a commune with three campaigns it stays below 30 KB as gzip, and is sent so.</li>
 * </ol>
 *
 * Out of scope: what only the server has, such as the figures of siblings.
 */
package vn.phongtrao.bundle;
