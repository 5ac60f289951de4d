package vn.phongtrao.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.restatement.Gap;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.target.Answer;
import vn.phongtrao.target.Status;
import vn.phongtrao.target.UnitCounts;

/**
 * How a unit stands to a target.
 *
 * @param answer the status with what decided it
 * @param byCoverage whether the share of units was judged, rather than a unit's own or summed figures
 * @param units how the units that the target applies to stand, each by itself
 * @param hasBelow whether any of them lies below the unit
 * @param origins of the figures that went into the answer
 * @param isAllocated whether only a declared share of a figure went in
 * @param gaps why figures are missing or left out, by indicator
 */
record Verdict(Answer answer, boolean byCoverage, UnitCounts units, boolean hasBelow, Set<Origin> origins,
        boolean isAllocated, Map<String, List<Gap>> gaps) {

    /** The target does not apply to the unit, nor to any below it. */
    static final Verdict NOT_APPLICABLE = new Verdict(new Answer(Status.NO_DATA, false, null, ""), false, UnitCounts.NONE,
            false, Set.of(), false, Map.of());

    /**
     * A verdict with the figures that it rests on.
     *
     * @param used those that went in
     * @param allocated those of them of which only a declared share went in
     */
    record Evidenced(Verdict verdict, Set<ReportedFigure> used, Set<ReportedFigure> allocated) {
    }
}
