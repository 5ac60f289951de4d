package vn.phongtrao.campaign;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.shared.problem.Problem;

/** Something that must have happened before a campaign may be closed. Every bean that implements it is asked. */
public interface ClosingCondition {

    /** Those of the campaigns that do not meet it. */
    Set<UUID> unmetBy(Collection<UUID> campaigns);

    /** What refuses to close a campaign that does not meet it. */
    Problem refusal();
}
