package vn.phongtrao.figure;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** A text that states no figure, with the reason and the cure. */
@ProblemType(value = "not-a-figure", status = 422, title = "The text states no figure")
public final class NotAFigure extends Problem {

    private final String text;

    NotAFigure(String text, String why) {
        super(why);
        this.text = text.length() <= FigureParser.MAX_LENGTH ? text : text.substring(0, 40) + "…";
    }

    private NotAFigure(NotAFigure found, String pointer) {
        super(found.getMessage(), List.of(Violation.at(pointer, "NotAFigure", found.getMessage(), found.text)));
        this.text = found.text;
    }

    /** The same failure with its place in the request's body. */
    public NotAFigure at(String pointer) {
        return new NotAFigure(this, pointer);
    }

    /** The refused text, shortened where it is over-long. */
    public String text() {
        return text;
    }
}
