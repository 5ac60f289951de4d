package vn.phongtrao.restatement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.phongtrao.succession.SuccessionStep;

/**
 * That a unit took another name or type and stayed the same unit.
 *
 * @param date the first day of the new name or type
 * @param typed whether the type changed
 * @param ordered the succession that says so, or null where none is recorded
 */
record UnitChange(UUID unit, LocalDate date, boolean typed, String nameBefore, String nameAfter,
        SuccessionStep ordered) {

    UnitChange orderedBy(Collection<SuccessionStep> steps) {
        return new UnitChange(unit, date, typed, nameBefore, nameAfter, steps.stream()
                .filter(step -> step.from().equals(unit) && step.to().equals(unit) && step.date().equals(date))
                .findFirst().orElse(null));
    }
}
