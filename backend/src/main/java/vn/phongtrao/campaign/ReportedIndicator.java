package vn.phongtrao.campaign;

import java.util.Set;
import vn.phongtrao.unit.UnitType;

/**
 * An indicator that a campaign asks for.
 *
 * @param indicator its code
 * @param unitTypes types of the units that report it; only their figures are summed
 * @param required whether a report of such a unit cannot be submitted without it
 */
public record ReportedIndicator(String indicator, Set<UnitType> unitTypes, boolean required) {

    public ReportedIndicator {
        unitTypes = Set.copyOf(unitTypes);
    }
}
