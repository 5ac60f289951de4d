package vn.phongtrao.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak with the realm {@code phongtrao}, imported from the files at every start: users' ids are fixed in
 * them, so that subjects stay the same, and everything else that was changed in it is forgotten.
 */
final class KeycloakServer implements AutoCloseable {

    static final String REALM = "phongtrao";

    /** The first administrator of a server that forgets everything and is reached from this machine only. */
    static final String ADMIN = "admin";
    static final String ADMIN_PASSWORD = "admin";

    private final URI url;
    private final ChildProcess server;
    private final Path home;

    private KeycloakServer(URI url, ChildProcess server, Path home) {
        this.url = url;
        this.server = server;
        this.home = home;
    }

    /**
     * Starts Keycloak and waits until the realm answers.
     *
     * @param spaUrl where the SPA is, to which sign-in may return
     */
    static KeycloakServer start(Checkout checkout, int port, URI spaUrl, Path log, StepLog steps) {
        KeycloakInstallation installation = KeycloakInstallation.prepare(checkout, steps);
        Path home = Folders.temporary("keycloak");
        // One fixed name, so that every token has the same issuer however the server was reached.
        URI url = URI.create("http://localhost:" + port);
        ChildProcess server = null;
        steps.say("Keycloak: starting (20 to 40 seconds)");
        try {
            installation.furnish(home);
            Path realm = home.resolve("data/import/" + REALM + "-realm.json");
            Files.createDirectories(realm.getParent());
            DevelopmentRealm.write(checkout, realm);
            server = ChildProcess.start("Keycloak", home, log, environment(spaUrl),
                    installation.command(home, List.of(
                            "start",
                            "--optimized",
                            "--import-realm",
                            "--http-enabled=true",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--hostname=" + url)));
            server.awaitReady(() -> Http.answers(discovery(url)), Duration.ofMinutes(4));
            steps.say("Keycloak: ready on " + url);
            return new KeycloakServer(url, server, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StartFailure e) {
            if (server != null) {
                server.stop();
            }
            Folders.delete(home);
            throw e;
        }
    }

    private static Map<String, String> environment(URI spaUrl) {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD,
                "SPA_URL", spaUrl.toString(),
                "SPA_PORT", String.valueOf(spaUrl.getPort()),
                "PORTAL_CLIENT_SECRET", "phongtrao-portal",
                "PORTAL_UNIT", "VN");
    }

    static URI issuer(URI keycloak) {
        return URI.create(keycloak + "/realms/" + REALM);
    }

    static URI discovery(URI keycloak) {
        return URI.create(issuer(keycloak) + "/.well-known/openid-configuration");
    }

    URI url() {
        return url;
    }

    ChildProcess process() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
        Folders.delete(home);
    }
}
