package vn.phongtrao.report;

import java.util.UUID;
import vn.phongtrao.figure.Figure;

/**
 * A figure as a report states it, whatever has become of the report.
 *
 * @param dimensions values that tell it apart, as {@code teamKind:WHARF}; empty for a total
 */
public record StatedFigure(UUID report, UUID unit, String indicator, String dimensions, Figure figure) {
}
