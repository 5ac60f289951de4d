package vn.phongtrao.target;

/** Which way a threshold becomes harder to meet. Under a count of at most so many units the ways are reversed. */
enum Sense {
    UPWARDS,
    DOWNWARDS,
    /** Neither: another threshold asks for something else. */
    NONE;

    /** The sense of a comparison by that operator, where this is the sense of {@code >=}. */
    Sense of(Op op) {
        if (this == NONE || op == Op.EQUAL) {
            return NONE;
        }
        return op.asksForMore() == (this == UPWARDS) ? UPWARDS : DOWNWARDS;
    }

    /** The sense of asking for yes or for no, where this is the sense of yes. */
    Sense of(boolean yes) {
        return of(yes ? Op.AT_LEAST : Op.AT_MOST);
    }

    /** @param order how a threshold compares with the one above it */
    boolean isEasier(int order) {
        return switch (this) {
            case UPWARDS -> order < 0;
            case DOWNWARDS -> order > 0;
            case NONE -> order != 0;
        };
    }
}
