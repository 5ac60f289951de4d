package vn.phongtrao.predecessor;

/**
 * A part of a text that became no succession.
 *
 * @param row    where the text stands in its file, from 0
 * @param text   the words
 * @param reason why not
 */
public record UnresolvedPredecessor(int row, String text, Reason reason) {

    /** Why a part of a text became no succession. */
    public enum Reason {
        /** It names no unit of a known kind. */
        NOT_READ,
        /** No unit of that name and type existed there on the day before. */
        NOT_KNOWN,
        /** Several such units existed there. */
        AMBIGUOUS,
        /** The unit named goes on existing, so it cannot have gone wholly into another. */
        STILL_EXISTS,
        /** A recorded succession says otherwise: wholly into another unit, or in parts. */
        SUCCEEDED_OTHERWISE
    }
}
