package vn.phongtrao.figure;

/** What an interval says about a claim: true or false whatever value in it is the real one, or not decided. */
public enum Certainty {
    TRUE,
    FALSE,
    UNKNOWN;

    /** The answer to the opposite claim. */
    public Certainty negate() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
