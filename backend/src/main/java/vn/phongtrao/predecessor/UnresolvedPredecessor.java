package vn.phongtrao.predecessor;

/**
 * A part of a text that became no succession.
 *
 * @param row    where the text stands in its file, from 0
 * @param text   the words
 * @param reason why not
 */
public record UnresolvedPredecessor(int row, String text, UnresolvedReason reason) {
}
