package vn.phongtrao.figure;

/** Figures of different units of measure were to be combined. */
public final class MixedUnitsOfMeasure extends RuntimeException {

    MixedUnitsOfMeasure(String one, String other) {
        super("Figures in " + one + " and in " + other + " do not add: units of measure never mix");
    }
}
