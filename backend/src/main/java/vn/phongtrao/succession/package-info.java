/**
 * What became of units: renamed, merged, split, upgraded, boundary moved, each from a day on and by order of a document.
 * <ul>
 * <li>R1 A succession takes effect on a day: from then on its successors stand in for its sources. A later day is
 * allowed; nothing counts before it comes.
 * <li>R2 An edge says that one unit went into another, wholly or in part; all edges of a source are of one sort. An edge
 * of a unit to itself is the part that stays, or, if whole, a change of name, type, parent or code.
 * <li>R3 The parts of a source may declare, indicator by indicator, which share of its figures each takes. The shares of
 * one indicator add up to exactly 1. Without them, nothing is ever divided.
 * <li>R4 A source of which nothing stays ends on the day, with everything that holds of it. What lies below it goes to its
 * only successor, or where the request says.
 * <li>R5 A source exists on the day before, a successor on the day. A unit and a day belong to one succession.
 * <li>R6 A rehearsal goes the same way as the real thing and leaves nothing.
 * <li>R7 A correction puts every unit back as it stood, unless something that came later rests on it. What it corrects no
 * longer counts, nor does the correction itself; both stay readable.
 * <li>R8 The legal basis is cited in words, or is a directive, or both.
 * </ul>
 * Out of scope here: restating figures along successions.
 */
package vn.phongtrao.succession;
