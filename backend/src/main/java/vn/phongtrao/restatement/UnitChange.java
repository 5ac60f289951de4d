package vn.phongtrao.restatement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a unit took another name or type and stayed the same unit.
 *
 * @param date the first day of the new name or type
 * @param typed whether the type changed
 */
record UnitChange(UUID unit, LocalDate date, boolean typed, String nameBefore, String nameAfter) {
}
