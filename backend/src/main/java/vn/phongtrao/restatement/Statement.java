package vn.phongtrao.restatement;

import java.time.LocalDate;
import vn.phongtrao.figure.Figure;

/**
 * What a unit has reported of an indicator for the period.
 *
 * @param since the first day that it says something of
 */
public record Statement(Figure figure, LocalDate since) {
}
