package vn.phongtrao.report;

import java.util.UUID;

/**
 * A correction of a report is started; told within the transaction, so that what other features keep for it goes along.
 *
 * @param from the approved report
 * @param to   its correction
 */
public record ReportRevised(UUID from, UUID to) {
}
