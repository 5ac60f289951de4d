package vn.phongtrao.rollup;

import java.util.Map;
import java.util.UUID;

/**
 * What is kept of some units for one campaign and period.
 *
 * @param own their own answers by indicator
 * @param below what the units below them add up to
 */
record RollUpRows(Map<UUID, Map<String, OwnFigure>> own, Map<UUID, Tally> below) {
}
