package vn.phongtrao.reportimport;

import java.time.Instant;
import vn.phongtrao.report.BatchAnswer;

/**
 * A cell that states a figure.
 *
 * @param objection why it may not change anything, or null
 * @param writtenOn when the form was made that it was filled in on, or null
 */
record CheckedCell(StatedReport report, BatchAnswer answer, CellPlace place, Instant writtenOn,
        StatedCell.Fault objection) {
}
