package vn.phongtrao.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.builder.Version;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** Where the numbers were measured. */
final class Surroundings {

    private Surroundings() {
    }

    static void print(AgroalDataSource database) throws SQLException {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try (Connection connection = database.getConnection()) {
            System.out.printf(Locale.ROOT, "%n  %d cores, %d GiB, load %.1f; Java %s; Quarkus %s; %s %s%n",
                    machine.getAvailableProcessors(), machine.getTotalMemorySize() >> 30,
                    machine.getSystemLoadAverage(), System.getProperty("java.version"), Version.getVersion(),
                    connection.getMetaData().getDatabaseProductName(),
                    connection.getMetaData().getDatabaseProductVersion());
        }
    }
}
