package vn.phongtrao.bench;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The API as it starts for a first look: with the sample loaded. */
public class WithSample implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("phongtrao.sample-data", "all", "phongtrao.rate-limit.account", "1000000000");
    }
}
