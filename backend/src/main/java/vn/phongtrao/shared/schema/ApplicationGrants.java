package vn.phongtrao.shared.schema;

import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Gives the application's database user its rights on every table after a migration: rows of the audit trail and the
 * journal can be added and read, nothing else. The owner, who migrates, is another user.
 */
public class ApplicationGrants implements Callback {

    /** Tables in which history stands. */
    private static final Set<String> APPEND_ONLY =
            Set.of("audit_entry", "audit_chain", "event", "event_sequence");

    private static final Pattern DATABASE = Pattern.compile("^(jdbc:mysql://[^/]+/)[^?]*");

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "application-grants";
    }

    @Override
    public void handle(Event event, Context context) {
        Connection owner = context.getConnection();
        try {
            String application = applicationAccount();
            if (application.equals(account(owner))) {
                Log.warn("Migrations and requests use one database user: the audit trail is not protected by rights. "
                        + "Set quarkus.flyway.username to another user than quarkus.datasource.username.");
                return;
            }
            for (String table : tables(owner, "BASE TABLE")) {
                grant(owner, application, APPEND_ONLY.contains(table) ? "select, insert"
                        : "select, insert, update, delete", table);
            }
            for (String view : tables(owner, "VIEW")) {
                grant(owner, application, "select", view);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rights of the application's database user could not be granted", e);
        }
    }

    /**
     * The account as the server knows it (user and the host pattern that matched), asked by logging in as it: to the
     * server, since before its first grant it may not enter the database.
     */
    private static String applicationAccount() throws SQLException {
        var config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                DATABASE.matcher(config.getValue("quarkus.datasource.jdbc.url", String.class)).replaceFirst("$1"),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class))) {
            return account(connection);
        }
    }

    private static String account(Connection connection) throws SQLException {
        return text(connection, "select current_user()").get(0);
    }

    private static List<String> tables(Connection connection, String type) throws SQLException {
        return text(connection, "select table_name from information_schema.tables "
                + "where table_schema = database() and table_type = '" + type + "' and table_name not like 'flyway%'");
    }

    private static void grant(Connection owner, String account, String rights, String table) throws SQLException {
        int at = account.lastIndexOf('@');
        String grantee = "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
        try (Statement statement = owner.createStatement()) {
            statement.execute("grant " + rights + " on `" + table + "` to " + grantee);
        }
    }

    private static List<String> text(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
