package vn.phongtrao.bench;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Ids;

/** Writes approved reports of every commune for every month, past the application, which would take a day for it. */
@ApplicationScoped
class NationFigures {

    private static final int WRITERS = 2;
    private static final int REPORTS_AT_ONCE = 20;
    private static final long SEED = 20_260_101;

    private static final String REPORT = "insert into report (id, version, campaign_id, unit_id, period, first_day, "
            + "last_day, revision, status, effective, origin, created_by, created_at, submitted_by, submitted_at, "
            + "changed_at) values (?, 2, ?, ?, ?, ?, ?, 1, 'APPROVED', true, 'ILLUSTRATIVE', 'bench-reporter', ?, "
            + "'bench-reporter', ?, ?)";
    private static final String APPROVAL = "insert into report_approval (id, report_id, unit_id, approved_by, "
            + "approved_at) values (?, ?, ?, 'bench-approver', ?)";
    private final AgroalDataSource database;

    NationFigures(AgroalDataSource database) {
        this.database = database;
    }

    void write(NationSize size, Nation nation) {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try (Progress progress = new Progress("Figures", size.figures())) {
            for (YearMonth month : size.reported()) {
                List<Future<?>> parts = new ArrayList<>();
                for (int writer = 0; writer < WRITERS; writer++) {
                    int first = size.communes() * writer / WRITERS;
                    int next = size.communes() * (writer + 1) / WRITERS;
                    parts.add(writers.submit(() -> {
                        write(size, nation, month, first, next, progress);
                        return null;
                    }));
                }
                for (Future<?> part : parts) {
                    part.get();
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The figures could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            writers.shutdownNow();
        }
    }

    private void write(NationSize size, Nation nation, YearMonth month, int first, int next,
            Progress progress) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement reports = connection.prepareStatement(REPORT);
                PreparedStatement approvals = connection.prepareStatement(APPROVAL);
                PreparedStatement figures = connection.prepareStatement(FigureRows.INSERT)) {
            connection.setAutoCommit(false);
            checks(connection, false);
            try {
                Period period = Period.parse(month.toString());
                long written = 0;
                for (int commune = first; commune < next; commune++) {
                    if (size.hasReported(commune, month)) {
                        UUID report = Ids.next();
                        add(reports, nation.campaign(), report, nation.communes().get(commune), period);
                        add(approvals, report, nation.provinces().get(size.provinceOf(commune)), period);
                        FigureRows.add(figures, report, period, new SplittableRandom(SEED + month.hashCode() * 100_000L + commune));
                        written += Measures.ALL.size();
                    }
                    if ((commune - first) % REPORTS_AT_ONCE == REPORTS_AT_ONCE - 1 || commune == next - 1) {
                        reports.executeBatch();
                        approvals.executeBatch();
                        figures.executeBatch();
                        connection.commit();
                        progress.by(written);
                        written = 0;
                    }
                }
            } finally {
                checks(connection, true);
                connection.setAutoCommit(true);
            }
        }
    }

    /** Everything referred to is there: to look it up for each row would double the time. */
    private static void checks(Connection connection, boolean on) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = " + (on ? 1 : 0));
        }
    }

    private static void add(PreparedStatement reports, UUID campaign, UUID report, UUID commune, Period period)
            throws SQLException {
        reports.setBytes(1, Bytes.of(report));
        reports.setBytes(2, Bytes.of(campaign));
        reports.setBytes(3, Bytes.of(commune));
        reports.setString(4, period.toString());
        reports.setObject(5, period.firstDay());
        reports.setObject(6, period.lastDay());
        for (int moment = 7; moment <= 9; moment++) {
            reports.setObject(moment, period.lastDay().plusDays(3).atTime(9, 0));
        }
        reports.addBatch();
    }

    private static void add(PreparedStatement approvals, UUID report, UUID province, Period period) throws SQLException {
        approvals.setBytes(1, Bytes.of(Ids.next()));
        approvals.setBytes(2, Bytes.of(report));
        approvals.setBytes(3, Bytes.of(province));
        approvals.setObject(4, period.lastDay().plusDays(5).atTime(9, 0));
        approvals.addBatch();
    }
}
