package vn.phongtrao.reportimport;

import java.util.BitSet;
import vn.phongtrao.report.ReportKey;
import vn.phongtrao.unit.UnitType;

/** A report of which a file states figures: what is known of it while the file is read. */
final class StatedReport {

    private final ReportKey key;
    private final CampaignScope scope;
    private final UnitType unitType;
    private final BitSet answered = new BitSet();
    private CellPlace place;
    private int cells;
    private int created;
    private int changed;
    private boolean starts;
    private boolean refused;

    /** @param unitType on the last day of the period */
    StatedReport(ReportKey key, CampaignScope scope, UnitType unitType) {
        this.key = key;
        this.scope = scope;
        this.unitType = unitType;
    }

    ReportKey key() {
        return key;
    }

    CampaignScope scope() {
        return scope;
    }

    UnitType unitType() {
        return unitType;
    }

    /** Notes that the file answers something. @return whether it is the first time */
    boolean answer(String answer) {
        int bit = scope.placeOf(answer);
        boolean first = !answered.get(bit);
        answered.set(bit);
        return first;
    }

    /** Notes a cell of it, with a problem or without. */
    void meet(CellPlace where) {
        place = place == null ? where : place;
        cells++;
    }

    /** Forgets what the file answered, before the file is read again. */
    void forgetAnswers() {
        answered.clear();
    }

    /** Counts an answer that has no problem. @param isNew whether the report is to be started for it */
    void count(CellCheck.Difference difference, boolean isNew) {
        starts |= isNew;
        created += difference == CellCheck.Difference.NEW ? 1 : 0;
        changed += difference == CellCheck.Difference.CHANGED ? 1 : 0;
    }

    /** What entering it does, or does not. */
    ImportCounts counts() {
        if (refused) {
            return new ImportCounts(0, 0, 0, cells, 0, 0, 0, 1, 0);
        }
        boolean changes = created + changed > 0;
        return new ImportCounts(created, changed, cells - created - changed, 0, starts ? 1 : 0, !starts && changes ? 1 : 0,
                !starts && !changes ? 1 : 0, 0, 0);
    }

    /** How many cells the file has of it. */
    int cells() {
        return cells;
    }

    /** Where it is named first, for what is wrong with all of it. */
    CellPlace place() {
        return place;
    }

    void refuse() {
        refused = true;
    }

    boolean isRefused() {
        return refused;
    }
}
