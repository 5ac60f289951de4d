package vn.phongtrao.reportimport;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A figure as a file states it, in texts.
 *
 * @param dimensions {@code teamKind:WHARF}, or null
 * @param value      the reading that is meant, or null
 * @param reason     why it is that one, or null
 * @param document   where the figure comes from, or null: the file
 * @param writtenOn  when the form was made that this cell was filled in on, or null
 * @param fault      why it is no figure at all, or null
 * @param objection  why it may not change anything, or null
 */
record StatedCell(CellPlace place, String campaign, String period, String unit, String indicator, String dimensions,
        String raw, BigDecimal value, String reason, String document, String note, Instant writtenOn, Fault fault,
        Fault objection) {

    /**
     * What is wrong with something of a figure.
     *
     * @param field   what of it, by the name that a table has for it
     * @param code    that clients translate
     * @param message what is wrong, in English
     * @param cure    what to do, in English
     */
    record Fault(String field, String code, String message, String cure, String value) {
    }
}
