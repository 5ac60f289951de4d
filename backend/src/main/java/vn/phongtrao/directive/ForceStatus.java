package vn.phongtrao.directive;

/** Whether a document holds on a day. */
public enum ForceStatus {
    NOT_YET,
    IN_FORCE,
    /** An article or more was replaced or repealed. */
    PARTLY,
    EXPIRED,
    REPLACED,
    REPEALED,
    /** Neither dates nor relations tell. */
    UNKNOWN
}
