package vn.phongtrao.predecessor;

/** Why a part of a text became no succession. */
public enum UnresolvedReason {
    /** It names no unit of a known kind. */
    NOT_READ,
    /** No unit of that name and type existed there on the day before. */
    NOT_KNOWN,
    /** Several such units existed there. */
    AMBIGUOUS,
    /**
     * One such unit is known, but others that the text names beside it are not, none that is lies in its district, and
     * the text names no district: another unit of the same name could be meant.
     */
    UNCERTAIN,
    /** The unit named goes on existing, so it cannot have gone wholly into another. */
    STILL_EXISTS,
    /** A recorded succession says otherwise: wholly into another unit, or in parts. */
    SUCCEEDED_OTHERWISE
}
