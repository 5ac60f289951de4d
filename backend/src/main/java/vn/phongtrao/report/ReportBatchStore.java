package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Qualifier;
import vn.phongtrao.report.StandingReport.StandingAnswer;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Ids;

/** Rows of reports and answers, many a statement by plain JDBC, within the transaction of the thread. */
@ApplicationScoped
class ReportBatchStore {

    private static final int AT_ONCE = 1000;
    private static final String REPORT = "insert into report (id, version, campaign_id, unit_id, period, first_day, "
            + "last_day, revision, status, effective, origin, created_by, created_at, changed_at) "
            + "values (?, 0, ?, ?, ?, ?, ?, 1, 'DRAFT', false, ?, ?, ?, ?)";
    private static final String ANSWER = "insert into report_figure (id, version, report_id, indicator, dimensions, raw, "
            + "qualifier, value, lower_bound, lower_open, upper_bound, upper_open, unit_of_measure, chosen_because, "
            + "directive_id, document, locator, source_text, attachment_id, note, entered_by, entered_at) "
            + "values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            + "on duplicate key update version = version + 1, raw = values(raw), qualifier = values(qualifier), "
            + "value = values(value), lower_bound = values(lower_bound), lower_open = values(lower_open), "
            + "upper_bound = values(upper_bound), upper_open = values(upper_open), "
            + "unit_of_measure = values(unit_of_measure), chosen_because = values(chosen_because), "
            + "directive_id = values(directive_id), document = values(document), locator = values(locator), "
            + "source_text = values(source_text), attachment_id = values(attachment_id), "
            + "note = coalesce(values(note), note), entered_by = values(entered_by), entered_at = values(entered_at)";

    private final DataSource dataSource;

    ReportBatchStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void lockUnits(Collection<UUID> units) {
        inParts(units.stream().sorted().toList(), part -> query("select id from unit where id in " + marks(part.size())
                + " order by id for update", bytes(part), rows -> { }));
    }

    /** The live reports of the keys: of each the one with the highest revision. */
    Map<ReportKey, StandingReport> find(Collection<ReportKey> keys, boolean lock) {
        Map<ReportKey, StandingReport> found = new HashMap<>();
        record Of(UUID campaign, Period period) { }
        keys.stream().collect(Collectors.groupingBy(key -> new Of(key.campaign(), key.period()),
                Collectors.mapping(ReportKey::unit, Collectors.toList()))).forEach((of, units) ->
                inParts(units.stream().sorted().toList(), part -> {
                    List<Object> values = new ArrayList<>(List.of(bytes(of.campaign), of.period.toString()));
                    values.addAll(bytes(part));
                    query("select unit_id, id, status, revision from report where campaign_id = ? and period = ? "
                            + "and unit_id in " + marks(part.size()) + " order by unit_id, revision"
                            + (lock ? " for update" : ""), values, row -> found.put(
                            new ReportKey(of.campaign, uuid(row.getBytes(1)), of.period),
                            new StandingReport(uuid(row.getBytes(2)), ReportStatus.valueOf(row.getString(3)),
                                    row.getInt(4), new HashMap<>())));
                }));
        Map<UUID, StandingReport> byId = found.values().stream()
                .collect(Collectors.toMap(StandingReport::id, report -> report));
        inParts(List.copyOf(byId.keySet()), part -> query("select report_id, indicator, dimensions, raw, qualifier, value, "
                + "lower_bound, lower_open, upper_bound, upper_open, unit_of_measure, chosen_because, note, entered_at "
                + "from report_figure where report_id in " + marks(part.size()), bytes(part), row ->
                byId.get(uuid(row.getBytes(1))).answers().put(BatchAnswer.key(row.getString(2), row.getString(3)),
                        answer(row))));
        return found;
    }

    private static StandingAnswer answer(ResultSet row) throws SQLException {
        return new StandingAnswer(new Figure(row.getString(4), Qualifier.valueOf(row.getString(5)), row.getBigDecimal(6),
                row.getBigDecimal(7), row.getBoolean(8), row.getBigDecimal(9), row.getBoolean(10), row.getString(11)),
                row.getString(12), row.getString(13),
                row.getObject(14, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    void start(List<ReportBatch.Entry> entries, Map<ReportKey, UUID> ids, Origin origin, String by, Instant now) {
        batch(REPORT, entries, (row, entry) -> {
            ReportKey key = entry.key();
            row.setBytes(1, bytes(ids.get(key)));
            row.setBytes(2, bytes(key.campaign()));
            row.setBytes(3, bytes(key.unit()));
            row.setString(4, key.period().toString());
            row.setObject(5, key.period().firstDay());
            row.setObject(6, key.period().lastDay());
            row.setString(7, origin.name());
            row.setString(8, by);
            row.setObject(9, utc(now));
            row.setObject(10, utc(now));
        });
    }

    void enter(List<ReportBatch.Entry> entries, Map<ReportKey, UUID> ids, String by, Instant now) {
        record Row(UUID report, BatchAnswer answer) { }
        List<Row> rows = entries.stream().flatMap(entry -> entry.answers().stream()
                .map(answer -> new Row(ids.get(entry.key()), answer))).toList();
        LocalDateTime at = utc(now);
        batch(ANSWER, rows, (row, of) -> {
            Figure figure = of.answer.figure();
            Provenance from = Provenance.of(of.answer.provenance());
            row.setBytes(1, bytes(Ids.next()));
            row.setBytes(2, bytes(of.report));
            row.setString(3, of.answer.indicator());
            row.setString(4, of.answer.dimensions());
            row.setString(5, figure.raw());
            row.setString(6, figure.qualifier().name());
            row.setBigDecimal(7, figure.value());
            row.setBigDecimal(8, figure.lower());
            row.setBoolean(9, figure.lowerOpen());
            row.setBigDecimal(10, figure.upper());
            row.setBoolean(11, figure.upperOpen());
            row.setString(12, figure.unitOfMeasure());
            row.setString(13, of.answer.reason());
            row.setBytes(14, from.directiveId() == null ? null : bytes(from.directiveId()));
            row.setString(15, from.document());
            row.setString(16, from.locator());
            row.setString(17, from.sourceText());
            row.setBytes(18, from.attachmentId() == null ? null : bytes(from.attachmentId()));
            row.setString(19, of.answer.note());
            row.setString(20, by);
            row.setObject(21, at);
        });
    }

    private interface Binding<T> {
        void bind(PreparedStatement row, T value) throws SQLException;
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private <T> void batch(String sql, List<T> values, Binding<T> binding) {
        inParts(values, part -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                for (T value : part) {
                    binding.bind(statement, value);
                    statement.addBatch();
                }
                statement.executeBatch();
            } catch (SQLException e) {
                throw new ReportStorageFailure(e);
            }
        });
    }

    private void query(String sql, List<?> values, Row each) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new ReportStorageFailure(e);
        }
    }

    private interface Part<T> {
        void take(List<T> part);
    }

    private static <T> void inParts(List<T> all, Part<T> work) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.take(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    private static String marks(int count) {
        return "(" + String.join(",", Collections.nCopies(count, "?")) + ")";
    }

    private static List<byte[]> bytes(Collection<UUID> ids) {
        return ids.stream().map(ReportBatchStore::bytes).toList();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
