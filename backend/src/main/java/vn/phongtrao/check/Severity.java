package vn.phongtrao.check;

/** What a violated check means for a report. */
public enum Severity {
    /** It cannot be submitted. */
    ERROR,
    /** It can, once someone has commented on it. */
    WARNING
}
