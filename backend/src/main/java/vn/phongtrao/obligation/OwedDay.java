package vn.phongtrao.obligation;

import java.util.UUID;
import vn.phongtrao.calendar.DueDate;

/**
 * A due date with the units of a reach that owe it.
 *
 * @param units    how many they are
 * @param open     how many of them have not done it and need to
 * @param onlyUnit the unit where it is only one; null otherwise
 */
public record OwedDay(DueDate date, long units, long open, UUID onlyUnit) {
}
