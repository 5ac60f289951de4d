package vn.phongtrao.bench;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Ids;

/** Reports of 50 figures that communes of the young province have submitted for months of which it had none. */
@ApplicationScoped
class SubmittedReports {

    private static final String TAKEN = "select unit_id, period from report where campaign_id = ?";
    private static final String REPORT = "insert into report (id, version, campaign_id, unit_id, period, first_day, "
            + "last_day, revision, status, effective, origin, created_by, created_at, submitted_by, submitted_at, "
            + "changed_at) values (?, 1, ?, ?, ?, ?, ?, 1, 'SUBMITTED', false, 'ILLUSTRATIVE', 'bench-latecomer', now(6), "
            + "'bench-latecomer', now(6), now(6))";

    private final AgroalDataSource database;

    SubmittedReports(AgroalDataSource database) {
        this.database = database;
    }

    /** @return their ids; those of one commune lie as far apart as they can */
    List<UUID> enter(NationSize size, Nation nation, int count) throws SQLException {
        List<UUID> reports = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement report = connection.prepareStatement(REPORT);
                PreparedStatement figures = connection.prepareStatement(FigureRows.INSERT)) {
            Set<String> taken = taken(connection, nation);
            connection.setAutoCommit(false);
            for (YearMonth month : NationSize.ofCampaign()) {
                Period period = Period.parse(month.toString());
                for (int commune = size.young(); commune < size.communes() && reports.size() < count;
                        commune += size.provinces()) {
                    UUID unit = nation.communes().get(commune);
                    if (!taken.contains(unit + " " + period)) {
                        UUID id = Ids.next();
                        reports.add(id);
                        enter(report, id, nation.campaign(), unit, period);
                        FigureRows.add(figures, id, period, new SplittableRandom(commune));
                        figures.executeBatch();
                    }
                }
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
        if (reports.size() < count) {
            throw new IllegalStateException("Only " + reports.size() + " reports are still to be made. Delete the database.");
        }
        return reports;
    }

    private static Set<String> taken(Connection connection, Nation nation) throws SQLException {
        Set<String> taken = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(TAKEN)) {
            statement.setBytes(1, Bytes.of(nation.campaign()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taken.add(Bytes.id(row.getBytes(1)) + " " + row.getString(2));
                }
            }
        }
        return taken;
    }

    private static void enter(PreparedStatement report, UUID id, UUID campaign, UUID unit, Period period)
            throws SQLException {
        report.setBytes(1, Bytes.of(id));
        report.setBytes(2, Bytes.of(campaign));
        report.setBytes(3, Bytes.of(unit));
        report.setString(4, period.toString());
        report.setObject(5, period.firstDay());
        report.setObject(6, period.lastDay());
        report.executeUpdate();
    }
}
