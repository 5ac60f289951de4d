package vn.phongtrao.figure;

import vn.phongtrao.indicator.UnitOfMeasure;

/** A text that names another unit of measure than the indicator's. */
public final class WrongUnitOfMeasure extends RuntimeException {

    private final String text;

    WrongUnitOfMeasure(String text, UnitOfMeasure written, UnitOfMeasure expected) {
        super("The figure is in " + written.code() + " (" + written.name() + "), its indicator in " + expected.code()
                + " (" + expected.name() + "): units of measure never mix");
        this.text = text;
    }

    /** The refused text. */
    public String text() {
        return text;
    }
}
