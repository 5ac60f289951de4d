package vn.phongtrao.figure;

/** A text that states no figure, with the reason and the cure. */
public final class NotAFigure extends RuntimeException {

    private final String text;

    NotAFigure(String text, String why) {
        super(why);
        this.text = text.length() <= FigureParser.MAX_LENGTH ? text : text.substring(0, 40) + "…";
    }

    /** The refused text, shortened where it is over-long. */
    public String text() {
        return text;
    }
}
