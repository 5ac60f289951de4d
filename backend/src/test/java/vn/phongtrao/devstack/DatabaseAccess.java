package vn.phongtrao.devstack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Where the database is and who enters it. The owner migrates and grants; the application user has only the rights on
 * tables that migrations grant it, so that a stolen application password cannot rewrite the audit trail.
 */
record DatabaseAccess(String host, int port, String database) {

    /** Fixed, because these servers listen on the loopback interface and hold made-up and published facts only. */
    static final String OWNER = "phongtrao_owner";
    static final String OWNER_PASSWORD = "phongtrao_owner";
    static final String APPLICATION = "phongtrao_app";
    static final String APPLICATION_PASSWORD = "phongtrao_app";

    /** The parameters measured as worth having; the time zone ones keep every DATETIME in UTC. */
    private static final String PARAMETERS = String.join("&",
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true",
            "allowPublicKeyRetrieval=true",
            "sslMode=PREFERRED",
            "connectTimeout=5000",
            "socketTimeout=60000",
            "cachePrepStmts=true",
            "useServerPrepStmts=true",
            "prepStmtCacheSize=500",
            "prepStmtCacheSqlLimit=4096",
            "cacheServerConfiguration=true",
            "useLocalSessionState=true",
            "elideSetAutoCommits=true",
            "maintainTimeStats=false",
            "rewriteBatchedStatements=true");

    String jdbcUrl() {
        return jdbcUrl(host, port, database);
    }

    static String jdbcUrl(String host, int port, String database) {
        return "jdbc:mysql://" + host + ":" + port + "/" + database + "?" + PARAMETERS;
    }

    /**
     * What makes the database and the two users where they do not exist, as one statement a line, which MySQL and
     * MariaDB share.
     */
    List<String> creation() {
        return List.of(
                "CREATE DATABASE IF NOT EXISTS " + database
                        + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs",
                "CREATE USER IF NOT EXISTS '" + OWNER + "'@'%' IDENTIFIED BY '" + OWNER_PASSWORD + "'",
                "CREATE USER IF NOT EXISTS '" + APPLICATION + "'@'%' IDENTIFIED BY '" + APPLICATION_PASSWORD + "'",
                "GRANT ALL PRIVILEGES ON " + database + ".* TO '" + OWNER + "'@'%' WITH GRANT OPTION");
    }

    boolean ownerCanConnect() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), OWNER, OWNER_PASSWORD)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }
}
