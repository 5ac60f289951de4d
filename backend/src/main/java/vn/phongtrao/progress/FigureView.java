package vn.phongtrao.progress;

/** Of which units figures are told. */
public enum FigureView {
    /** Of the units that reported them, in the tree of the period's last day. */
    AS_REPORTED,
    /** Of the units of another day, along the successions in between. */
    RESTATED
}
