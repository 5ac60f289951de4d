package vn.phongtrao.target;

import vn.phongtrao.figure.Figure;

/**
 * How a unit stands to an expression.
 *
 * @param status one of the four
 * @param applicable false where the expression asks for a share of exactly nothing; the status is then {@code NO_DATA}
 * @param actual the value that was compared, rounded for display; null where there is none
 * @param decidedBy JSON pointer, within the expression, of the branch that decided; empty for the whole
 */
public record Answer(Status status, boolean applicable, Figure actual, String decidedBy) {

    static Answer of(Status status, Figure actual, String decidedBy) {
        return new Answer(status, true, actual, decidedBy);
    }

    static Answer notApplicable(String decidedBy) {
        return new Answer(Status.NO_DATA, false, null, decidedBy);
    }
}
