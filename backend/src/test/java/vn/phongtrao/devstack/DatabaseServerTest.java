package vn.phongtrao.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the suite's database server grants and how it is set up. */
@Tag("server")
class DatabaseServerTest {

    private final String url = PhongTraoServers.databaseUrl();

    @Test
    void theApplicationUserHasNoRightUntilAMigrationGrantsIt() throws SQLException {
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE grant_probe (id INT PRIMARY KEY)");
            try {
                assertThrows(SQLException.class, () -> asApplication("DELETE FROM grant_probe"));
                statement.execute("GRANT SELECT, INSERT ON grant_probe TO '" + DatabaseAccess.APPLICATION + "'@'%'");
                asApplication("INSERT INTO grant_probe VALUES (1)");
                assertThrows(SQLException.class, () -> asApplication("DELETE FROM grant_probe"));
            } finally {
                statement.execute("DROP TABLE grant_probe");
            }
        }
    }

    @Test
    void acknowledgedTransactionsAreOnDisk() throws SQLException {
        assertEquals("1", value("SELECT @@innodb_flush_log_at_trx_commit"));
    }

    @Test
    void sessionsSpeakUtf8AndUtc() throws SQLException {
        assertEquals("+00:00", value("SELECT @@session.time_zone"));
        assertEquals("utf8mb4", value("SELECT @@character_set_database"));
        assertTrue(value("SELECT @@sql_mode").contains("STRICT_TRANS_TABLES"));
    }

    @Test
    void uniquenessKeepsAccentsApartAndJoinsTheirTwoSpellings() throws SQLException {
        assertEquals("0", value("SELECT 'Nguyễn' = 'Nguyen' COLLATE utf8mb4_0900_as_cs"));
        assertEquals("1", value("SELECT 'Nguyễn' = 'Nguye\u0302\u0303n' COLLATE utf8mb4_0900_as_cs"));
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(url, DatabaseAccess.OWNER, DatabaseAccess.OWNER_PASSWORD);
    }

    private void asApplication(String sql) throws SQLException {
        try (Connection application = DriverManager.getConnection(
                        url, DatabaseAccess.APPLICATION, DatabaseAccess.APPLICATION_PASSWORD);
                Statement statement = application.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertTrue(result.next());
            return result.getString(1);
        }
    }
}
