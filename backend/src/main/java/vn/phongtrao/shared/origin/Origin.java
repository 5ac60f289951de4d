package vn.phongtrao.shared.origin;

/** Where a fact comes from, shown wherever it or a sum with it is shown. */
public enum Origin {
    /** Taken from a source document. */
    DOCUMENT,
    /** Entered by an official. */
    ENTERED,
    /** Made up to show how the product works. */
    ILLUSTRATIVE
}
