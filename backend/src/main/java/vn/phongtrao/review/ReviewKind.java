package vn.phongtrao.review;

/** Kinds of reviews. */
public enum ReviewKind {
    /** Sơ kết. */
    INTERIM,
    /** Tổng kết. */
    FINAL
}
