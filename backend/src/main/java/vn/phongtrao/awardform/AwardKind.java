package vn.phongtrao.awardform;

/** Kinds of award form, as the Emulation and Commendation Law has them. */
public enum AwardKind {
    TITLE,
    EMULATION_FLAG,
    ORDER,
    MEDAL,
    INSIGNIA,
    MERIT_CERTIFICATE,
    COMMENDATION_CERTIFICATE
}
