package vn.phongtrao.check;

import java.util.List;
import java.util.Map;
import vn.phongtrao.figure.Figure;

/**
 * What a report is judged on, by indicator code: one figure an indicator, dimension values already added up.
 *
 * @param own      the report's figures
 * @param previous those that the unit reported for the last period; empty where there is none
 * @param siblings those of each unit of its type below the same superior, for the same period
 */
public record CheckedFigures(Map<String, Figure> own, Map<String, Figure> previous, List<Map<String, Figure>> siblings) {

    public CheckedFigures {
        own = Map.copyOf(own);
        previous = Map.copyOf(previous);
        siblings = List.copyOf(siblings);
    }
}
