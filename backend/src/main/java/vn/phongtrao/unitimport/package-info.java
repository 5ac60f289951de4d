/**
 * Units from a file: CSV, JSON, or the national catalogue with its own keys.
 * <ul>
 * <li>R1 A row says what a unit is for an interval: code, name, type, parent. Rows of one code that follow each other
 * without a gap are versions of one unit. Which unit a row speaks of is decided by {@link vn.phongtrao.unit.UnitVersion}.
 * <li>R2 A row that says what stands changes nothing, so a file can be sent again. One that differs from its first day on
 * from what began earlier is a change from that day on; one that denies what began with it or later is a problem.
 * <li>R3 Every problem names row and column; 200 are listed, all are counted. With one of them nothing is entered: all
 * is one transaction.
 * <li>R4 A file has at most 20 MiB and 50,000 rows. Its text is UTF-8 or Windows-1258, with or without a byte order mark,
 * in any normal form.
 * <li>R5 The national catalogue is one state; corrections that come with the product say what it leaves out.
 * <li>R6 A long import is done after its request, if the caller prefers that; how far it is can be read meanwhile. One
 * whose process died is failed, and has entered nothing.
 * </ul>
 * Out of scope: ending units by leaving them out; successions other than those that the catalogue's texts state.
 */
package vn.phongtrao.unitimport;
