package vn.phongtrao.shared.time;

import java.time.LocalDate;

/** The days whose data a period counts; both ends belong to it. */
public record DataWindow(LocalDate firstDay, LocalDate lastDay) {

    public DataWindow {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A data window ends on or after the day it starts");
        }
    }

    /** Whether the day lies in the window. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
