package vn.phongtrao.obligation;

/** How an obligation stands today. */
public enum ObligationStatus {
    /** Not done, and not late yet. */
    DUE,
    /** Not done, and its last day of grace is past. */
    LATE,
    /** Done, on time or not. */
    DONE,
    /** Not done, and need not be. */
    EXEMPT
}
