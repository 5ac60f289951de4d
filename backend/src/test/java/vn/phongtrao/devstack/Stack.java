package vn.phongtrao.devstack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Database, Keycloak, API and SPA as started together; closing it stops them in reverse order. */
final class Stack implements AutoCloseable {

    private record Running(String name, AutoCloseable server) {
    }

    private final Checkout checkout;
    private final StackSettings settings;
    private final StepLog steps;
    private final Deque<Running> running = new ArrayDeque<>();
    private final List<ChildProcess> processes = new ArrayList<>();
    private boolean closed;

    Stack(Checkout checkout, StackSettings settings, StepLog steps) {
        this.checkout = checkout;
        this.settings = settings;
        this.steps = steps;
    }

    /**
     * Starts everything and waits until all of it answers.
     *
     * @param live whether API and SPA reload when their sources change
     */
    void start(boolean live) {
        CompletableFuture<EmbeddedMariaDb> database = CompletableFuture.supplyAsync(this::startDatabase);
        CompletableFuture<KeycloakServer> keycloak = CompletableFuture.supplyAsync(this::startKeycloak);
        DatabaseAccess access;
        try {
            // A failure of either is told at once; the other is stopped on the way out.
            CompletableFuture.anyOf(database, keycloak).join();
            access = database.join().access();
            keycloak.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
        startApi(access, live);
        startSpa(live);
    }

    private EmbeddedMariaDb startDatabase() {
        EmbeddedMariaDb server = settings.data()
                .map(data -> EmbeddedMariaDb.start(
                        checkout, data, settings.databasePort(), settings.log("mariadb"), steps))
                .orElseGet(() -> EmbeddedMariaDb.startThrowAway(
                        checkout, settings.databasePort(), settings.log("mariadb"), steps));
        add("MariaDB", server, server.process());
        return server;
    }

    private KeycloakServer startKeycloak() {
        KeycloakServer server = KeycloakServer.start(
                checkout, settings.keycloakPort(), settings.spa(), settings.log("keycloak"), steps);
        add("Keycloak", server, server.process());
        return server;
    }

    private void startApi(DatabaseAccess access, boolean live) {
        steps.say("API: starting");
        Map<String, String> environment = new HashMap<>(Map.of(
                "LOG_JSON", "false",
                "MAIL_FOLDER", settings.log("mail").resolveSibling("mail").toString(),
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", String.valueOf(settings.apiPort()),
                "QUARKUS_DATASOURCE_JDBC_URL", access.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", DatabaseAccess.APPLICATION,
                "QUARKUS_DATASOURCE_PASSWORD", DatabaseAccess.APPLICATION_PASSWORD,
                "QUARKUS_FLYWAY_USERNAME", DatabaseAccess.OWNER,
                "QUARKUS_FLYWAY_PASSWORD", DatabaseAccess.OWNER_PASSWORD,
                "QUARKUS_OIDC_AUTH_SERVER_URL", KeycloakServer.issuer(settings.keycloak()).toString()));
        environment.put("TRUSTED_WEBHOOK_HOSTS", "localhost");
        Path log = settings.log("api");
        ChildProcess api = live
                ? ChildProcess.startShown("API", checkout.backend(), environment, List.of(
                        "mvn", "-B", "-ntp", "quarkus:dev", "-Ddebug=false", "-Dquarkus.console.enabled=false"))
                : ChildProcess.start("API", checkout.backend(), log, environment, List.of(
                        Programs.java(), "-Xmx512m", "-XX:+ExitOnOutOfMemoryError",
                        "-jar", checkout.backend().resolve("target/quarkus-app/quarkus-run.jar").toString()));
        add("API", api, api);
        try {
            api.awaitReady(() -> Http.answers(URI.create(settings.api() + "/q/health/ready")), Duration.ofMinutes(5));
        } catch (StartFailure e) {
            throw e.getMessage().contains("FlywayValidateException") ? databaseOfOtherMigrations(e) : e;
        }
        steps.say("API: ready on " + settings.api());
    }

    private static StartFailure databaseOfOtherMigrations(StartFailure failure) {
        return new StartFailure(failure.getMessage() + "\n\nThe development database was made by migrations that have"
                + " changed since. \"make clean-data\" deletes it, and the next start makes it anew.", failure);
    }

    private void startSpa(boolean live) {
        steps.say("SPA: starting");
        Path vite = checkout.frontend().resolve("node_modules/vite/bin/vite.js");
        if (!Files.exists(vite)) {
            throw new StartFailure(vite + " is absent: make run fetches it with npm ci");
        }
        Map<String, String> environment = new HashMap<>(addresses());
        environment.put("SPA_PORT", String.valueOf(settings.spaPort()));
        List<String> command = List.of(Programs.node(checkout), vite.toString(), live ? "dev" : "preview",
                "--host", "127.0.0.1", "--port", String.valueOf(settings.spaPort()), "--strictPort");
        ChildProcess spa = live
                ? ChildProcess.startShown("SPA", checkout.frontend(), environment, command)
                : ChildProcess.start("SPA", checkout.frontend(), settings.log("spa"), environment, command);
        add("SPA", spa, spa);
        spa.awaitReady(() -> Http.answers(URI.create("http://127.0.0.1:" + settings.spaPort() + "/config.json")),
                Duration.ofMinutes(1));
        steps.say("SPA: ready on " + settings.spa());
    }

    /** The addresses as the SPA's server and the browser tests take them from the environment. */
    Map<String, String> addresses() {
        return Map.of(
                "BASE_URL", settings.spa().toString(),
                "API_URL", "http://127.0.0.1:" + settings.apiPort(),
                "KEYCLOAK_URL", settings.keycloak().toString());
    }

    private void add(String name, AutoCloseable server, ChildProcess process) {
        synchronized (running) {
            if (!closed) {
                running.push(new Running(name, server));
                processes.add(process);
                return;
            }
        }
        // Ready only after everything else was told to stop.
        process.stop();
    }

    /** Waits until one of the servers ends by itself. */
    ChildProcess awaitFirstEnd() {
        CompletableFuture<?>[] ends;
        synchronized (running) {
            ends = processes.stream().map(ChildProcess::onExit).toArray(CompletableFuture[]::new);
        }
        CompletableFuture.anyOf(ends).join();
        return processes.stream().filter(process -> !process.isAlive()).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        synchronized (running) {
            closed = true;
        }
        for (Running server : inClosingOrder()) {
            steps.say(server.name() + ": stopping");
            try {
                server.server().close();
            } catch (Exception e) {
                steps.say(server.name() + " does not stop: " + e);
            }
        }
        ChildProcess.stopAll();
    }

    /** Keycloak and MariaDB start side by side in any order; the database always ends last. */
    private List<Running> inClosingOrder() {
        synchronized (running) {
            List<Running> order = new ArrayList<>(running);
            order.sort((one, other) -> Boolean.compare(isDatabase(one), isDatabase(other)));
            return order;
        }
    }

    private static boolean isDatabase(Running one) {
        return one.server() instanceof DatabaseServer;
    }
}
