package vn.phongtrao.rollup;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets tests wait for roll-ups, and know that they are read. */
@ApplicationScoped
@Unremovable
public class TestRollUps {

    private final RollUpBuilder builder;
    private final RollUpStates states;

    TestRollUps(RollUpBuilder builder, RollUpStates states) {
        this.builder = builder;
        this.states = states;
    }

    /** Builds what is stale now, rather than within a second, and waits for what is being built. */
    public void build() {
        builder.buildAll();
    }

    /** Whether progress of the campaign is taken from roll-ups. */
    public boolean isFresh(String campaign) {
        return QuarkusTransaction.requiringNew().call(() -> states.share(UUID.fromString(campaign)))
                .filter(RollUpState.FRESH::equals).isPresent();
    }
}
