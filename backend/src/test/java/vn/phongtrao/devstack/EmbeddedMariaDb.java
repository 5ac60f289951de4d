package vn.phongtrao.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real MariaDB server whose binaries come from Maven. What it acknowledged survives its crash. */
final class EmbeddedMariaDb implements DatabaseServer {

    private static final String NAME = "MariaDB";

    private final DatabaseAccess access;
    private final ChildProcess server;
    private final Path scratch;

    private EmbeddedMariaDb(DatabaseAccess access, ChildProcess server, Path scratch) {
        this.access = access;
        this.server = server;
        this.scratch = scratch;
    }

    /**
     * Starts the server, after unpacking it and making its data folder where these are absent.
     *
     * @param data kept between runs, or inside a temporary folder
     * @throws StartFailure when it does not answer within two minutes
     */
    static EmbeddedMariaDb start(Checkout checkout, Path data, int port, Path log, StepLog steps) {
        return start(checkout, data, Folders.temporary("mariadb"), port, log, steps);
    }

    /** Starts a server whose data are deleted when it is closed. */
    static EmbeddedMariaDb startThrowAway(Checkout checkout, int port, Path log, StepLog steps) {
        Path scratch = Folders.temporary("mariadb");
        return start(checkout, scratch.resolve("data"), scratch, port, log, steps);
    }

    private static EmbeddedMariaDb start(
            Checkout checkout, Path data, Path scratch, int port, Path log, StepLog steps) {
        MariaDbInstallation installation = MariaDbInstallation.prepare(checkout, steps);
        Folders.once(data, folder -> installation.createData(folder, log.resolveSibling("mariadb-set-up.log")));
        DatabaseAccess access = new DatabaseAccess("127.0.0.1", port, "phongtrao");
        steps.say("MariaDB: starting");
        ChildProcess server = ChildProcess.start(NAME, data, log, installation.environment(),
                command(installation, data, access, scratch));
        try {
            server.awaitReady(access::ownerCanConnect, Duration.ofMinutes(2));
        } catch (StartFailure e) {
            server.stop();
            Folders.delete(scratch);
            throw e;
        }
        steps.say("MariaDB: ready on 127.0.0.1:" + port);
        return new EmbeddedMariaDb(access, server, scratch);
    }

    private static List<String> command(
            MariaDbInstallation installation, Path data, DatabaseAccess access, Path scratch) {
        List<String> command = new ArrayList<>(List.of(
                installation.server(),
                "--no-defaults",
                "--basedir=" + installation.folder(),
                "--datadir=" + data,
                "--tmpdir=" + scratch,
                // A socket's path may have about 100 characters; the repository's may be longer.
                "--socket=" + scratch.resolve("socket"),
                "--pid-file=" + scratch.resolve("pid"),
                "--bind-address=127.0.0.1",
                "--port=" + access.port(),
                "--skip-name-resolve",
                "--init-file=" + initFile(access, scratch),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_as_cs",
                "--default-time-zone=+00:00",
                // As MySQL 8.4 by default: production must not be stricter than the tests.
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--max-allowed-packet=64M",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + System.getProperty("phongtrao.mariadb.memory", "256M")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static Path initFile(DatabaseAccess access, Path scratch) {
        try {
            return Files.writeString(scratch.resolve("init.sql"), String.join(";\n", access.creation()) + ";\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public String description() {
        return "MariaDB " + MariaDbInstallation.VERSION + " on 127.0.0.1:" + access.port();
    }

    ChildProcess process() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
        Folders.delete(scratch);
    }
}
