package vn.phongtrao.report;

import java.util.UUID;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;

/**
 * A figure of an approved report that counts, without what only its explanation needs.
 *
 * @param dimensions values that tell it apart, as {@code teamKind:WHARF}; empty for a total
 * @param figure without raw text
 */
public record CountedFigure(UUID report, UUID unit, Period period, int revision, Origin origin,
        String indicator, String dimensions, Figure figure) {
}
