/**
 * What became of units: renamed, merged, split, upgraded, boundary moved, each from a day on and by order of a document.
 * <ul>
 * <li>R1 A succession takes effect on a day: from then on its successors stand in for its sources. A later day is
 * allowed; nothing counts before it comes.
 * <li>R2 An edge says that one unit went into another, wholly or in part; all edges of a source are of one sort.
 * <li>R3 The parts of a source may declare, indicator by indicator, which share of its figures each successor takes. The
 * shares of one indicator add up to exactly 1. Without them, nothing is ever divided.
 * <li>R4 A succession that another one corrects no longer counts, nor does the correction; both stay readable.
 * <li>R5 The legal basis is cited in words, or is a directive, or both.
 * </ul>
 * Out of scope here: restating figures along successions.
 */
package vn.phongtrao.succession;
