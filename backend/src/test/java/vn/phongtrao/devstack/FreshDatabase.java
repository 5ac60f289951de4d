package vn.phongtrao.devstack;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The API restarted on an empty database, for what would be in the way of other tests. */
public class FreshDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.flyway.clean-disabled", "false", "quarkus.flyway.clean-at-start", "true");
    }

    /** The same, for a test that would find the traces of another one there. */
    public static class Again extends FreshDatabase {
    }

    /** The same, for the tests of the sample, which load it once. */
    public static class ForSample extends FreshDatabase {
    }
}
