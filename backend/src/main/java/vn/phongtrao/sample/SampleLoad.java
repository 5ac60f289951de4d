package vn.phongtrao.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
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
    private final List<Runnable> steps;

    SampleLoad(Lease lease, SystemCaller system, UnitSample units, SuccessionSample successions,
            IndicatorSample indicators, AwardFormSample awardForms, DirectiveSample directives,
            CampaignSample campaigns, FigureSample figures, IllustrativeReports reports,
            IllustrativeDossiers dossiers) {
        this.lease = lease;
        this.system = system;
        this.steps = List.of(units::load, successions::load, indicators::load, awardForms::load, directives::load,
                campaigns::load, figures::load, reports::load, dossiers::load);
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
            system.run(() -> steps.forEach(SampleLoad::inOneTransaction));
            LOG.infof("The sample is loaded (%d ms)", Duration.ofNanos(System.nanoTime() - start).toMillis());
            return true;
        });
    }

    private static void inOneTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(step);
    }
}
