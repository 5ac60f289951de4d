package vn.phongtrao.figure;

import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** Figures of different units of measure were to be combined. */
@ProblemType(value = "mixed-units-of-measure", status = 422, title = "Units of measure never mix")
public final class MixedUnitsOfMeasure extends Problem {

    MixedUnitsOfMeasure(String one, String other) {
        super("Figures in " + one + " and in " + other + " do not add: units of measure never mix");
    }
}
