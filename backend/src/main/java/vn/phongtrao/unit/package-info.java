/**
 * Bodies that exist from a date to a date, and the tree they form at every date.
 * <ul>
 * <li>R1 A unit's name, type, parent and code hold for half-open intervals; {@code validTo} is the first day on which
 * it no longer holds.
 * <li>R2 A parent exists on every day on which it is one; no unit lies below itself on any day.
 * <li>R3 A code is held by at most one unit of its scheme on a day; it may pass to another later. Names never identify.
 * <li>R4 The closure (ancestor, descendant, interval) changes in the transaction that changes a parent.
 * <li>R5 A unit outside the caller's reach is not found.
 * <li>R6 A unit that was taken back exists on no day: its interval is empty, its name remains for what names it.
 * </ul>
 * Out of scope here: what became of units that ended ({@code succession}).
 */
package vn.phongtrao.unit;
