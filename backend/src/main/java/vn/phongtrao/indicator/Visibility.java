package vn.phongtrao.indicator;

/** Who may see an indicator's figures. */
public enum Visibility {
    /** Anyone, once published. */
    PUBLIC,
    /** Signed-in officials within their reach. */
    INTERNAL
}
