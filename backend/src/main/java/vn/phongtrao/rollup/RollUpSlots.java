package vn.phongtrao.rollup;

import java.util.UUID;

/** Which of a place's rows is added to, so that those who add at the same time seldom wait for each other. */
final class RollUpSlots {

    /** The row of whoever builds; approvals use the others. */
    static final int OF_BUILDER = 0;

    private static final int OF_APPROVALS = 15;

    private RollUpSlots() {
    }

    /** The row of whoever approves the report. */
    static int of(UUID report) {
        return 1 + Math.floorMod(report.hashCode(), OF_APPROVALS);
    }
}
