package vn.phongtrao.reportimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.phongtrao.indicator.Dimension;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.unit.UnitType;

/**
 * What a form asks: an indicator, in total or for one value of a dimension.
 *
 * @param dimensions {@code teamKind:WHARF}; empty for the total
 * @param title      the indicator's name, with the value's
 * @param unitTypes  the types of units that report it
 * @param required   whether a report without it is incomplete
 * @param targets    the campaign's targets that rest on it, by title
 */
record FormColumn(IndicatorDefinition indicator, String dimensions, String title, Set<UnitType> unitTypes, boolean required,
        List<String> targets) {

    String key() {
        return FormSheet.key(indicator.code(), dimensions);
    }

    /** The total first, then each value of each dimension. */
    static List<FormColumn> of(IndicatorDefinition indicator, Set<UnitType> unitTypes, boolean required,
            List<String> targets) {
        List<FormColumn> columns = new ArrayList<>();
        boolean apart = !indicator.dimensions().isEmpty();
        columns.add(new FormColumn(indicator, "", indicator.name() + (apart ? ", " + Words.of("total") : ""), unitTypes,
                required, targets));
        for (Dimension dimension : indicator.dimensions()) {
            for (Dimension.Value value : dimension.values()) {
                columns.add(new FormColumn(indicator, dimension.code() + ":" + value.code(),
                        indicator.name() + ", " + value.name(), unitTypes, false, targets));
            }
        }
        return columns;
    }
}
