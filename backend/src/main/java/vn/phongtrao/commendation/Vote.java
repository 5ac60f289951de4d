package vn.phongtrao.commendation;

/** How a member of the council votes. */
public enum Vote {
    FOR,
    AGAINST,
    ABSTAIN
}
