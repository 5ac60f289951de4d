package vn.phongtrao.commendation;

import java.util.EnumSet;
import java.util.Set;

/** How far a dossier has come. */
public enum CommendationStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    IN_COUNCIL,
    REJECTED,
    DECIDED,
    PUBLISHED,
    REVOKED;

    /** What anyone may read. */
    static final Set<CommendationStatus> PUBLIC = EnumSet.of(PUBLISHED, REVOKED);
}
