package vn.phongtrao.report;

import vn.phongtrao.figure.Figure;

/**
 * An answer that is entered with many others.
 *
 * @param dimensions values that tell it apart, as {@code teamKind:WHARF}, sorted; empty for a total
 * @param figure     as it is read, with its raw text
 * @param reason     why this reading was chosen, or null
 * @param note       a remark, or null to leave the one that is there
 */
public record BatchAnswer(String indicator, String dimensions, Figure figure, String reason, Provenance.View provenance,
        String note) {

    /** What tells it apart within its report. */
    public String key() {
        return key(indicator, dimensions);
    }

    static String key(String indicator, String dimensions) {
        return dimensions.isEmpty() ? indicator : indicator + " " + dimensions;
    }
}
