package vn.phongtrao.predecessor;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the catalogue says of one unit's predecessors.
 *
 * @param row        where it stands in its file, from 0
 * @param unit       the unit that was formed; it may be entered in the same transaction
 * @param province   the province that the unit lies in; the unit itself for a province
 * @param since      first day of the unit as it was formed
 * @param text       the words of the catalogue
 * @param legalBasis the document that ordered it, as cited, or null
 */
public record StatedPredecessors(int row, UUID unit, UUID province, LocalDate since, String text, String legalBasis) {

    boolean isProvince() {
        return unit.equals(province);
    }
}
