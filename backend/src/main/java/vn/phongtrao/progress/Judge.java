package vn.phongtrao.progress;

import java.util.Collection;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.unit.UnitAt;

/** Says how units of one campaign stand to its targets in one period. */
interface Judge {

    Verdict judge(TargetDefinition target, UnitAt unit);

    /** Is told which units will be judged, so that what is known of them can be read at once. */
    default void expect(Collection<UnitAt> units) {
    }
}
