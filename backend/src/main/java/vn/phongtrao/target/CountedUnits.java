package vn.phongtrao.target;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.unit.UnitType;

/** The member {@code count} of an expression, as the contract describes it. */
@Schema(name = "CountedUnits")
record CountedUnits(Set<UnitType> unitTypes, Expression where) {
}
