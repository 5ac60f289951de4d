package vn.phongtrao.devstack;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The real database and the real Keycloak of the test suite, started once for the whole run and stopped with the JVM.
 *
 * <p>{@code TEST_DB_URL} names a database server to use instead of the embedded MariaDB, {@code TEST_KEYCLOAK_URL} a
 * Keycloak that runs already (that of {@code make run}, for one), which saves its start while developing. The system
 * property {@code phongtrao.test.database.folder} names a folder in which the embedded MariaDB keeps its data.
 */
@QuarkusTestResource(PhongTraoServers.class)
public final class PhongTraoServers implements QuarkusTestResourceLifecycleManager {

    /**
     * System properties hold what is started, because test resources, tests and plain JUnit tests may each have this
     * class from a class loader of their own, while servers are to be started once in a JVM.
     */
    private static final String KEYCLOAK_URL = "phongtrao.test.keycloak.url";
    private static final String DATABASE_URL = "phongtrao.test.database.url";

    @Override
    public Map<String, String> start() {
        CompletableFuture<URI> keycloak = CompletableFuture.supplyAsync(PhongTraoServers::keycloak);
        String jdbcUrl = databaseUrl();
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl,
                "quarkus.datasource.username", DatabaseAccess.APPLICATION,
                "quarkus.datasource.password", DatabaseAccess.APPLICATION_PASSWORD,
                "quarkus.flyway.username", DatabaseAccess.OWNER,
                "quarkus.flyway.password", DatabaseAccess.OWNER_PASSWORD,
                "quarkus.oidc.auth-server-url", KeycloakServer.issuer(keycloak.join()).toString());
    }

    /** Servers outlive a single application of the suite, so they end with the JVM instead. */
    @Override
    public void stop() {
        // See stopWithJvm.
    }

    /** Where Keycloak is; starts it when nobody has. */
    static URI keycloak() {
        synchronized (KEYCLOAK_URL.intern()) {
            String url = System.getProperty(KEYCLOAK_URL);
            if (url == null) {
                url = System.getenv().getOrDefault("TEST_KEYCLOAK_URL", "");
                if (url.isBlank()) {
                    Checkout checkout = Checkout.find();
                    KeycloakServer server = KeycloakServer.start(checkout, Ports.free(),
                            URI.create("http://localhost:5173"), log(checkout, "keycloak"), new StepLog(System.out));
                    stopWithJvm(server);
                    url = server.url().toString();
                }
                System.setProperty(KEYCLOAK_URL, url);
            }
            return URI.create(url);
        }
    }

    /** The database's address; starts or prepares it when nobody has. */
    static String databaseUrl() {
        synchronized (DATABASE_URL.intern()) {
            String url = System.getProperty(DATABASE_URL);
            if (url == null) {
                StepLog steps = new StepLog(System.out);
                DatabaseServer server = ExternalDatabase.named(System.getenv()).orElseGet(() -> {
                    Checkout checkout = Checkout.find();
                    String kept = System.getProperty("phongtrao.test.database.folder", "");
                    return kept.isBlank()
                            ? EmbeddedMariaDb.startThrowAway(checkout, Ports.free(), log(checkout, "mariadb"), steps)
                            : EmbeddedMariaDb.start(checkout, Path.of(kept), Ports.free(), log(checkout, "mariadb"), steps);
                });
                stopWithJvm(server);
                steps.say("The tests run on " + server.description());
                url = server.access().jdbcUrl();
                System.setProperty(DATABASE_URL, url);
            }
            return url;
        }
    }

    private static Path log(Checkout checkout, String name) {
        return checkout.backend().resolve("target/servers/" + name + ".log");
    }

    private static void stopWithJvm(AutoCloseable server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException("A test server does not stop", e);
            }
        }));
    }
}
