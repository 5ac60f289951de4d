package vn.phongtrao.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/** A packaged Quarkus application as a process of its own, on the database and the realm of the tests. */
public final class ServerProcess implements AutoCloseable {

    private static final int SECONDS_TO_START = 120;

    private final Process process;
    private final URI address;

    private ServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it answers anything.
     *
     * @param jar {@code quarkus-run.jar} of the application, below {@code target}
     * @param options of the JVM
     */
    public static ServerProcess start(Path jar, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is absent: make bench builds it");
        }
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path log = Path.of("target/servers", jar.getParent().getParent().getFileName() + "-bench.log");
        Files.createDirectories(log.getParent());
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectInput(new File("/dev/null")).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("QUARKUS_HTTP_HOST", "127.0.0.1", "QUARKUS_HTTP_PORT", String.valueOf(port),
                "QUARKUS_DATASOURCE_JDBC_URL", config("quarkus.datasource.jdbc.url"),
                "QUARKUS_DATASOURCE_USERNAME", config("quarkus.datasource.username"),
                "QUARKUS_DATASOURCE_PASSWORD", config("quarkus.datasource.password"),
                "QUARKUS_OIDC_AUTH_SERVER_URL", config("quarkus.oidc.auth-server-url")));
        builder.environment().putAll(environment);
        ServerProcess server = new ServerProcess(builder.start(), URI.create("http://127.0.0.1:" + port));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.awaitAnswer(log);
        return server;
    }

    /** Where it answers. */
    public URI address() {
        return address;
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private void awaitAnswer(Path log) throws IOException, InterruptedException {
        for (int tenths = 0; tenths < SECONDS_TO_START * 10; tenths++) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The server ended: " + Files.readString(log));
            }
            try {
                HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
                connection.getResponseCode();
                return;
            } catch (IOException e) {
                // Not yet.
            }
        }
        close();
        throw new IllegalStateException("The server does not answer: " + Files.readString(log));
    }

    /** Ends it as a failure of the machine would: at once, with nothing said or finished. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
