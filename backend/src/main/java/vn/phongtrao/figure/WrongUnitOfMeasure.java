package vn.phongtrao.figure;

import java.util.List;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** A text that names another unit of measure than the indicator's. */
@ProblemType(value = "wrong-unit-of-measure", status = 422, title = "The figure is in another unit of measure")
public final class WrongUnitOfMeasure extends Problem {

    private final String text;

    WrongUnitOfMeasure(String text, UnitOfMeasure written, UnitOfMeasure expected) {
        super("The figure is in " + written.code() + " (" + written.name() + "), its indicator in " + expected.code()
                + " (" + expected.name() + "): units of measure never mix");
        this.text = text;
    }

    private WrongUnitOfMeasure(WrongUnitOfMeasure found, String pointer) {
        super(found.getMessage(), List.of(Violation.at(pointer, "WrongUnitOfMeasure", found.getMessage(), found.text)));
        this.text = found.text;
    }

    /** The same failure with its place in the request's body. */
    public WrongUnitOfMeasure at(String pointer) {
        return new WrongUnitOfMeasure(this, pointer);
    }

    /** The refused text. */
    public String text() {
        return text;
    }
}
