package vn.phongtrao.rollup;

/** Whether a campaign's roll-ups may be read. */
enum RollUpState {
    /** They are to be built anew; approvals leave them alone. */
    STALE,
    /** Units are being added; approvals add theirs. */
    BUILDING,
    /** They equal the figures. */
    FRESH
}
