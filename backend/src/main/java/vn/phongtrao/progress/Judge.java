package vn.phongtrao.progress;

import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.unit.UnitAt;

/** Says how units of one campaign stand to its targets in one period. */
interface Judge {

    Verdict judge(TargetDefinition target, UnitAt unit);
}
