package vn.phongtrao.calendar;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows due dates for which something was recorded, so that they stay. Every bean that implements it is asked. */
public interface DueDateInUse {

    /** Those of the due dates for which something was recorded. */
    Set<UUID> among(Collection<UUID> dueDates);
}
