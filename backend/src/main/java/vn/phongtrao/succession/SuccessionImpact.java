package vn.phongtrao.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a feature has that concerns units which are reorganised. Each feature that has something answers for itself. */
public interface SuccessionImpact {

    /** At most so many are listed one by one. */
    int LISTED = 100;

    /**
     * What is still under way for units that end.
     *
     * @param day first day on which they no longer exist
     */
    List<Touched> touchedBy(Collection<UUID> ending, LocalDate day);

    /**
     * What would hang in the air if a succession were taken back: what names units that it opened, or was made for its
     * successors of days from its own on.
     *
     * @param opened     units that began with it
     * @param successors units that took something in, those opened among them
     * @param day        the day on which it took effect
     */
    List<Dependant> restingOn(Collection<UUID> opened, Collection<UUID> successors, LocalDate day);

    /** Of what sort a dependant is. */
    enum Kind {
        UNIT, SUCCESSION, CAMPAIGN, OBLIGATION, REPORT, TASK, COMMENDATION, DIRECTIVE
    }

    /**
     * @param link  path of the thing
     * @param label what a reader recognises it by, such as a name or a period
     * @param unit  the unit through which it is concerned
     */
    record Dependant(Kind kind, UUID id, String link, String label, UUID unit) {
    }

    /**
     * @param total how many there are
     * @param items the first of them, at most {@link #LISTED}
     */
    record Touched(Kind kind, long total, List<Dependant> items) {
    }
}
