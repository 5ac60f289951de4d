package vn.phongtrao.restatement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Why a figure is not restated to a unit.
 *
 * @param reason what stands in the way
 * @param unit the unit whose figure it is about: the one that was divided, ended or has not reported
 * @param date first day of the change that stands in the way, or null where none does
 * @param successions the reorganisations that stand in the way
 * @param parts the units of {@code asOf} that say no data for it
 * @param shownAt the unit of {@code asOf} at which the figure is counted, or null where it is counted nowhere else
 */
public record Gap(Reason reason, UUID unit, LocalDate date, Set<UUID> successions, Set<UUID> parts, UUID shownAt) {

    /** What stands in the way. */
    public enum Reason {
        /** The unit was divided and no weights are declared for the indicator. */
        SPLIT_WITHOUT_WEIGHTS,
        /** A part of the unit went into another, and what became of the rest is not recorded. */
        PARTLY_SUCCEEDED,
        /** The unit came from several, and its figure cannot be taken apart. */
        MERGED_LATER,
        /** The unit is not there on {@code asOf}, and what stands in for it is not recorded. */
        NO_COUNTERPART,
        /** Answers of that kind do not add up, and several units went into one. */
        NOT_SUMMABLE,
        /** One of several predecessors has not reported. */
        PREDECESSOR_NOT_REPORTED
    }

    public Gap {
        successions = Set.copyOf(successions);
        parts = Set.copyOf(parts);
    }
}
