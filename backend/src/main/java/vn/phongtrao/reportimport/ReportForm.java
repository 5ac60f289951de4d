package vn.phongtrao.reportimport;

import java.time.Instant;
import java.util.List;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitAt;

/**
 * The form of a campaign and period for some units.
 *
 * @param units   that report something, by name; with one alone, each row is a column's question
 * @param made    when the figures that are known were read
 */
record ReportForm(CampaignScope scope, Period period, List<UnitAt> units, List<FormColumn> columns, Instant made) {

    boolean isOfOneUnit() {
        return units.size() == 1;
    }
}
