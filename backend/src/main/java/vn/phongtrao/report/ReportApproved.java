package vn.phongtrao.report;

import java.util.UUID;
import vn.phongtrao.shared.time.Period;

/**
 * A report counts from now on, and a revision before it does so no longer; told within the transaction that approves it.
 *
 * @param report its id
 */
public record ReportApproved(UUID report, UUID campaign, UUID unit, Period period) {
}
