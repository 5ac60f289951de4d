package vn.phongtrao.devstack;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the servers of one start listen and keep their data.
 *
 * @param data the database's folder, or empty for one that is deleted in the end
 */
record StackSettings(int apiPort, int spaPort, int keycloakPort, int databasePort, Optional<Path> data, Path logs) {

    /** Sample data that stay apart: a database that started empty is not the one that holds the facts. */
    private static final String NO_SAMPLE = "none";

    /** The settings of {@code make run}: fixed ports, each changeable by a variable, and data kept between runs. */
    static StackSettings of(Checkout checkout, Map<String, String> environment) {
        boolean empty = NO_SAMPLE.equals(environment.get("SAMPLE_DATA"));
        return new StackSettings(
                port(environment, "API_PORT", 8080),
                port(environment, "SPA_PORT", 5173),
                port(environment, "KEYCLOAK_PORT", 8180),
                port(environment, "DB_PORT", 3307),
                Optional.of(checkout.run().resolve(empty ? "db-empty" : "db")),
                checkout.run().resolve("logs"));
    }

    /** Settings under which nothing that runs already is disturbed, and nothing remains. */
    static StackSettings throwAway(Checkout checkout) {
        return new StackSettings(Ports.free(), Ports.free(), Ports.free(), Ports.free(),
                Optional.empty(), checkout.run().resolve("logs/throw-away"));
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) {
            return usual;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Told below, as for a number outside the range.
        }
        throw new StartFailure(variable + " must be a port from 1 to 65535 but is \"" + value + "\"");
    }

    /** Requires that every port is free, and names each that is not with the variable that changes it. */
    void requireFreePorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("API_PORT", apiPort);
        ports.put("SPA_PORT", spaPort);
        ports.put("KEYCLOAK_PORT", keycloakPort);
        ports.put("DB_PORT", databasePort);
        StringBuilder taken = new StringBuilder();
        ports.forEach((variable, port) -> {
            if (Ports.isTaken(port)) {
                taken.append("\n  Port ").append(port).append(" is taken by another program: stop that, or choose"
                        + " another port with ").append(variable).append("=<port> make run");
            }
        });
        if (!taken.isEmpty()) {
            throw new StartFailure("Cannot start." + taken);
        }
    }

    URI api() {
        return URI.create("http://localhost:" + apiPort);
    }

    URI spa() {
        return URI.create("http://localhost:" + spaPort);
    }

    URI keycloak() {
        return URI.create("http://localhost:" + keycloakPort);
    }

    Path log(String server) {
        return logs.resolve(server + ".log");
    }
}
