package vn.phongtrao.rollup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Figures;
import vn.phongtrao.shared.origin.Origin;

/**
 * A unit's answer of an indicator for a period.
 *
 * @param figure without raw text and unit of measure, which is the indicator's
 * @param source where it comes from
 * @param origins of the reports that it comes from
 * @param since the first day of the earliest period that it comes from
 */
public record OwnFigure(Figure figure, Source source, Set<Origin> origins, LocalDate since) {

    /** Where a unit's answer comes from. */
    public enum Source {
        /** A report of the campaign for the period itself. */
        STATED,
        /** Reports of the campaign for periods within it. */
        COMPOSED,
        /** The latest report of any campaign, for what belongs to the unit. */
        BASELINE
    }

    public OwnFigure {
        figure = new Figure(null, figure.qualifier(), figure.value(), figure.lower(), figure.lowerOpen(), figure.upper(),
                figure.upperOpen(), null);
    }

    /** The figure in its indicator's unit of measure. */
    public Figure in(String unitOfMeasure) {
        return new Figure(null, figure.qualifier(), figure.value(), figure.lower(), figure.lowerOpen(), figure.upper(),
                figure.upperOpen(), unitOfMeasure);
    }

    OwnFigure from(Source other) {
        return new OwnFigure(figure, other, origins, since);
    }

    static OwnFigure sum(List<OwnFigure> parts) {
        Set<Origin> origins = EnumSet.noneOf(Origin.class);
        parts.forEach(part -> origins.addAll(part.origins));
        return new OwnFigure(Figures.sum(parts.stream().map(OwnFigure::figure).toList()).orElseThrow(),
                parts.get(0).source, origins,
                parts.stream().map(OwnFigure::since).min(LocalDate::compareTo).orElseThrow());
    }
}
