package vn.phongtrao.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.progress.Inputs.Input;
import vn.phongtrao.restatement.Gap;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitType;

/** The figures that targets are judged on, and the units that they are judged for. */
interface Basis {

    /** The units, at or below one, that a target for units of those types is judged for. */
    List<UnitAt> judged(UnitAt unit, Set<UnitType> types);

    /** The units whose reports these judgements rest on. */
    List<UnitAt> reporting(UnitAt unit, Set<UnitType> types);

    /** The inputs of several indicators for a unit, over the same units where they are sums; empty if one is missing. */
    Optional<List<Input>> find(UnitAt unit, List<String> codes);

    /** Why figures of a unit are missing or left out, other than that nothing is reported; by indicator. */
    Map<String, List<Gap>> gaps(UnitAt unit, Collection<String> codes);

    /** The same as if units and what they report were not there. */
    Basis without(Set<UUID> units);
}
