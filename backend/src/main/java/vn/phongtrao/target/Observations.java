package vn.phongtrao.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.unit.UnitType;

/** The figures of one unit and period that an expression is judged on. */
public interface Observations {

    /** The unit's figure of an indicator; empty where none is reported. */
    Optional<Figure> find(String indicator);

    /** The observations of every unit of those types at or below this one. */
    List<Observations> listBelow(Set<UnitType> types);
}
