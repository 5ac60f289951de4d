package vn.phongtrao.succession;

/** What became of units. */
public enum SuccessionKind {
    RENAMED,
    MERGED_INTO,
    SPLIT_INTO,
    UPGRADED,
    BOUNDARY_MOVED
}
