package vn.phongtrao.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.phongtrao.account.SystemCaller;
import vn.phongtrao.event.Lease;

/** Loads the sample as the system, on one API process at a time. */
@ApplicationScoped
class SampleLoad {

    private static final Logger LOG = Logger.getLogger(SampleLoad.class);
    private static final String LEASE = "sample";
    /** A load takes less than half a minute; a machine under load may need several times that. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Lease lease;
    private final SystemCaller system;
    private final UnitSample units;
    private final SuccessionSample successions;
    private final IndicatorSample indicators;

    SampleLoad(Lease lease, SystemCaller system, UnitSample units, SuccessionSample successions,
            IndicatorSample indicators) {
        this.lease = lease;
        this.system = system;
        this.units = units;
        this.successions = successions;
        this.indicators = indicators;
    }

    /**
     * Loads what is missing.
     *
     * @return false when another process is loading now
     */
    boolean run() {
        // The lease's lock is held by a transaction of its own around those of the load: it ends with this process.
        return QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).call(() -> {
            if (lease.take(LEASE).isEmpty()) {
                return false;
            }
            long start = System.nanoTime();
            system.run(this::load);
            LOG.infof("The sample is loaded (%d ms)", Duration.ofNanos(System.nanoTime() - start).toMillis());
            return true;
        });
    }

    private void load() {
        step(units::load);
        step(successions::load);
        step(indicators::load);
    }

    private static void step(Runnable step) {
        QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(step);
    }
}
