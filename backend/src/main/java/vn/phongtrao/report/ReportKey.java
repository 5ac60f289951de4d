package vn.phongtrao.report;

import java.util.UUID;
import vn.phongtrao.shared.time.Period;

/** Whose report it is, for which campaign and period: one live report has it. */
public record ReportKey(UUID campaign, UUID unit, Period period) {
}
