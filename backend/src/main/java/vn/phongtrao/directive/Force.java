package vn.phongtrao.directive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From when to when a document holds, and what ends it before: enough to tell its force status on any day.
 *
 * @param from    first day in force; null where no day is known
 * @param to      first day no longer in force; null without an end
 * @param endings documents that replace or repeal it, or an article of it
 */
record Force(LocalDate from, LocalDate to, List<Ending> endings) {

    /**
     * A relation by which the document loses force.
     *
     * @param day   from when; null where neither the relation nor the other document has a day
     * @param whole whether the whole document ends, rather than an article of it
     */
    record Ending(RelationKind kind, LocalDate day, boolean whole) {

        private boolean hasHappenedBy(LocalDate asOf) {
            return day != null && !day.isAfter(asOf);
        }

        private ForceStatus status() {
            return kind == RelationKind.REPLACES ? ForceStatus.REPLACED : ForceStatus.REPEALED;
        }
    }

    /**
     * The status on a day (Law 80/2015/QH13, Art. 154): whatever ended it first counts, its own term or another
     * document. An ending of unknown day leaves the status unknown unless something certain decides.
     */
    ForceStatus on(LocalDate asOf) {
        Optional<Ending> ended = endings.stream()
                .filter(ending -> ending.whole && ending.hasHappenedBy(asOf))
                .min(Comparator.comparing(Ending::day).thenComparing(Ending::kind));
        boolean expired = to != null && !asOf.isBefore(to);
        if (ended.isPresent() && !(expired && to.isBefore(ended.get().day))) {
            return ended.get().status();
        }
        if (expired) {
            return ForceStatus.EXPIRED;
        }
        if (from != null && asOf.isBefore(from)) {
            return ForceStatus.NOT_YET;
        }
        if (from == null || endings.stream().anyMatch(ending -> ending.day == null)) {
            return ForceStatus.UNKNOWN;
        }
        return endings.stream().anyMatch(ending -> ending.hasHappenedBy(asOf))
                ? ForceStatus.PARTLY : ForceStatus.IN_FORCE;
    }
}
