package vn.phongtrao.shared.page;

/** An answer of which there may be more; its next part is named by the {@code Link} header too. */
public interface Paged {

    /** Cursor of the next part; null on the last one. */
    String next();
}
