package vn.phongtrao.commendation;

/** What a piece of evidence refers to. */
public enum EvidenceKind {
    REPORT,
    DIRECTIVE,
    DOCUMENT
}
