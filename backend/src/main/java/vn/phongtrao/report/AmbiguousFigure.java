package vn.phongtrao.report;

import java.util.List;
import vn.phongtrao.figure.Reading;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** A text can be read in several ways, and nobody has chosen one and said why. */
@ProblemType(value = "ambiguous-figure", status = 422, title = "The figure can be read in several ways")
public final class AmbiguousFigure extends Problem {

    AmbiguousFigure(String pointer, String raw, List<Reading> readings) {
        super("\"" + raw + "\" can be read in several ways. Send the figure of one of the readings, with a reason.",
                List.of(Violation.at(pointer, "Ambiguous", "Choose one of the readings and say why.", raw)));
        with("readings", readings);
    }
}
