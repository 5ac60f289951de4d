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
    private static final String FIGURE = "insert into report_figure (id, version, report_id, indicator, dimensions, raw, "
            + "qualifier, value, lower_bound, lower_open, upper_bound, upper_open, unit_of_measure, entered_by, "
            + "entered_at) values (?, 0, ?, ?, '', ?, ?, ?, ?, ?, ?, false, ?, 'bench-reporter', ?)";

    private final AgroalDataSource database;

    NationFigures(AgroalDataSource database) {
        this.database = database;
    }

    /** @param communes in the order of their codes */
    void write(NationSize size, Nation nation, List<UUID> communes) {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try (Progress progress = new Progress("Figures", size.figures())) {
            for (YearMonth month : size.reported()) {
                List<Future<?>> parts = new ArrayList<>();
                for (int writer = 0; writer < WRITERS; writer++) {
                    int first = size.communes() * writer / WRITERS;
                    int next = size.communes() * (writer + 1) / WRITERS;
                    parts.add(writers.submit(() -> {
                        write(size, nation, communes, month, first, next, progress);
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

    private void write(NationSize size, Nation nation, List<UUID> communes, YearMonth month, int first, int next,
            Progress progress) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement reports = connection.prepareStatement(REPORT);
                PreparedStatement approvals = connection.prepareStatement(APPROVAL);
                PreparedStatement figures = connection.prepareStatement(FIGURE)) {
            connection.setAutoCommit(false);
            checks(connection, false);
            try {
                Period period = Period.parse(month.toString());
                for (int commune = first; commune < next; commune++) {
                    UUID report = Ids.next();
                    add(reports, nation.campaign(), report, communes.get(commune), period);
                    add(approvals, report, nation.provinces().get(size.provinceOf(commune)), period);
                    add(figures, report, period, new SplittableRandom(SEED + month.hashCode() * 100_000L + commune));
                    if ((commune - first) % REPORTS_AT_ONCE == REPORTS_AT_ONCE - 1 || commune == next - 1) {
                        reports.executeBatch();
                        approvals.executeBatch();
                        figures.executeBatch();
                        connection.commit();
                        progress.by((long) ((commune - first) % REPORTS_AT_ONCE + 1) * Measures.ALL.size());
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

    private static void add(PreparedStatement figures, UUID report, Period period, SplittableRandom random)
            throws SQLException {
        Stated[] statements = Stated.all(random);
        for (int i = 0; i < statements.length; i++) {
            Stated said = statements[i];
            figures.setBytes(1, Bytes.of(Ids.next()));
            figures.setBytes(2, Bytes.of(report));
            figures.setString(3, Measures.ALL.get(i).code());
            figures.setString(4, said.raw());
            figures.setString(5, said.qualifier());
            figures.setBigDecimal(6, said.value());
            figures.setBigDecimal(7, said.lower());
            figures.setBoolean(8, said.lowerOpen());
            figures.setBigDecimal(9, said.upper());
            figures.setString(10, said.unitOfMeasure());
            figures.setObject(11, period.lastDay().plusDays(2).atTime(9, 0));
            figures.addBatch();
        }
    }
}
