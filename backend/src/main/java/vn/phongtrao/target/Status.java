package vn.phongtrao.target;

import vn.phongtrao.figure.Certainty;

/** How a target stands. */
public enum Status {
    MET,
    NOT_MET,
    /** The figures leave it open: their interval straddles the threshold. */
    UNDETERMINED,
    /** A figure that is needed is missing. */
    NO_DATA;

    static Status of(Certainty certainty) {
        return switch (certainty) {
            case TRUE -> MET;
            case FALSE -> NOT_MET;
            case UNKNOWN -> UNDETERMINED;
        };
    }
}
