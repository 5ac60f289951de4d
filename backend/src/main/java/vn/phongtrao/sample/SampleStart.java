package vn.phongtrao.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides at the start of the API whether the sample is loaded. */
@ApplicationScoped
class SampleStart {

    private static final String NOTHING = "none";

    private final SampleLoad load;
    private final String choice;

    SampleStart(SampleLoad load, @ConfigProperty(name = "phongtrao.sample-data") String choice) {
        this.load = load;
        this.choice = choice;
    }

    void onStart(@Observes StartupEvent start) {
        if (!choice.equals(NOTHING)) {
            load.run();
        }
    }
}
