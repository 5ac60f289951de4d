package vn.phongtrao.devstack;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;

/**
 * A server that runs already, named by {@code TEST_DB_URL} ({@code jdbc:mysql://host:port/}),
 * {@code TEST_DB_ADMIN_USER} and {@code TEST_DB_ADMIN_PASSWORD}. The test database and the two users are dropped and
 * made anew on it.
 */
final class ExternalDatabase implements DatabaseServer {

    private static final String DATABASE = "phongtrao_test";

    private final DatabaseAccess access;
    private final String version;

    private ExternalDatabase(DatabaseAccess access, String version) {
        this.access = access;
        this.version = version;
    }

    /** Empty unless the environment names a server. */
    static Optional<DatabaseServer> named(Map<String, String> environment) {
        String url = environment.getOrDefault("TEST_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        URI address = URI.create(url.replaceFirst("^jdbc:", ""));
        if (!"mysql".equals(address.getScheme()) || address.getHost() == null) {
            throw new StartFailure("TEST_DB_URL must read jdbc:mysql://host:port/ but is " + url);
        }
        int port = address.getPort() < 0 ? 3306 : address.getPort();
        return Optional.of(prepare(new DatabaseAccess(address.getHost(), port, DATABASE),
                environment.getOrDefault("TEST_DB_ADMIN_USER", "root"),
                environment.getOrDefault("TEST_DB_ADMIN_PASSWORD", "")));
    }

    private static ExternalDatabase prepare(DatabaseAccess access, String admin, String password) {
        String url = DatabaseAccess.jdbcUrl(access.host(), access.port(), "");
        try (Connection connection = DriverManager.getConnection(url, admin, password);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + access.database());
            statement.execute("DROP USER IF EXISTS '" + DatabaseAccess.OWNER + "'@'%'");
            statement.execute("DROP USER IF EXISTS '" + DatabaseAccess.APPLICATION + "'@'%'");
            for (String sql : access.creation()) {
                statement.execute(sql);
            }
            return new ExternalDatabase(access, connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException e) {
            throw new StartFailure("The database server of TEST_DB_URL cannot be prepared: " + e.getMessage(), e);
        }
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public String description() {
        return "external database " + version + " on " + access.host() + ":" + access.port();
    }

    /** The server and the database stay, so that a failed run can be looked into. */
    @Override
    public void close() {
        // Nothing was started here.
    }
}
