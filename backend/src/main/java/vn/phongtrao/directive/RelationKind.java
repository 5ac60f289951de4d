package vn.phongtrao.directive;

import java.util.Set;

/** What one document does to, or takes from, another. */
public enum RelationKind {
    BASED_ON,
    IMPLEMENTS,
    GUIDES,
    CITES,
    AMENDS,
    REPLACES,
    REPEALS,
    CONSOLIDATES;

    /** Those by which the other loses force (Law 80/2015/QH13, Art. 154). */
    static final Set<RelationKind> ENDING = Set.of(REPLACES, REPEALS);

    /** Those that only somebody who answers for the other document's issuer enters. */
    static final Set<RelationKind> CHANGING = Set.of(AMENDS, REPLACES, REPEALS);

    /** Those that lead upwards and therefore never in a circle. */
    static final Set<RelationKind> UPWARD = Set.of(BASED_ON, IMPLEMENTS);
}
