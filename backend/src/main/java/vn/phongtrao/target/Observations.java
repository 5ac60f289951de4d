package vn.phongtrao.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.unit.UnitType;

/** The figures of one unit and period that an expression is judged on. */
public interface Observations {

    /**
     * The unit's figures of the indicators, in their order and all over the same units where they are sums; empty where
     * one of them is not reported.
     */
    Optional<List<Figure>> find(List<String> indicators);

    /** The observations of every unit of those types at or below this one. */
    List<Observations> listBelow(Set<UnitType> types);

    /** How the units that an expression counts stand to it. */
    default UnitCounts count(Expression.Count count) {
        return UnitCounts.of(listBelow(count.unitTypes()).stream()
                .map(unit -> Evaluation.of(count.where(), unit)).toList());
    }
}
