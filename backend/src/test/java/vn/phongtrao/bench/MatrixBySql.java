package vn.phongtrao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.phongtrao.shared.time.Period;

/**
 * The ten targets for every commune of a province in one statement over the figures: what a person would write for this
 * campaign alone, knowing that its indicators are reported by the month and have no dimensions.
 */
final class MatrixBySql {

    private static final List<String> INDICATORS = List.of("BENCH_HOUSEHOLDS", "BENCH_HOUSEHOLDS_REACHED", "BENCH_PEOPLE",
            "BENCH_PEOPLE_REACHED", "BENCH_MODELS", "BENCH_MODELS_CONSOLIDATED", "BENCH_MODELS_NEW", "BENCH_CASES",
            "BENCH_CASES_SOLVED", "BENCH_SAFE", "BENCH_GRADE", "BENCH_SESSIONS", "BENCH_ATTENDANCES", "BENCH_16");

    /** Lower bound, upper bound and status of each target that applies to a commune. */
    private static final String[][] TARGETS = {
        ratio("BENCH_HOUSEHOLDS_REACHED", "BENCH_HOUSEHOLDS", 75),
        ratio("BENCH_PEOPLE_REACHED", "BENCH_PEOPLE", 95),
        atLeast(low("BENCH_SAFE"), high("BENCH_SAFE"), 1),
        {either(atLeast(low("BENCH_MODELS_NEW"), high("BENCH_MODELS_NEW"), 1),
                ratio("BENCH_MODELS_CONSOLIDATED", "BENCH_MODELS", 75))},
        atLeast(low("BENCH_GRADE"), high("BENCH_GRADE"), 3),
        {both(atLeast(low("BENCH_SAFE"), high("BENCH_SAFE"), 1), ratio("BENCH_CASES_SOLVED", "BENCH_CASES", 80))},
        atLeast(low("BENCH_SESSIONS") + " + " + low("BENCH_16"), high("BENCH_SESSIONS") + " + " + high("BENCH_16"), 10),
        atMost(low("BENCH_CASES"), high("BENCH_CASES"), 100),
        atLeast(low("BENCH_ATTENDANCES"), high("BENCH_ATTENDANCES"), 1000)};

    private final Connection connection;
    private final PreparedStatement statement;

    MatrixBySql(Connection connection, Nation nation, UUID province, Period period) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(sql());
        statement.setObject(1, period.lastDay());
        statement.setObject(2, period.lastDay());
        statement.setBytes(3, Bytes.of(nation.campaign()));
        statement.setString(4, period.toString());
        statement.setBytes(5, Bytes.of(province));
    }

    /** Reads all communes. @return how many there are */
    int read() throws SQLException {
        int communes = 0;
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            List<Object> values = new ArrayList<>(columns);
            while (rows.next()) {
                values.clear();
                for (int column = 1; column <= columns; column++) {
                    values.add(rows.getObject(column));
                }
                communes++;
            }
        }
        return communes;
    }

    void close() throws SQLException {
        statement.close();
        connection.close();
    }

    private static String sql() {
        StringBuilder judged = new StringBuilder("select unit_id, name");
        for (String[] target : TARGETS) {
            for (String column : target) {
                judged.append(", ").append(column);
            }
        }
        StringBuilder figures = new StringBuilder("select b.unit_id, b.name");
        for (String indicator : INDICATORS) {
            String of = indicator.toLowerCase(Locale.ROOT);
            figures.append(", max(case when f.indicator = '").append(indicator).append("' then f.lower_bound end) ")
                    .append(of).append("_low, max(case when f.indicator = '").append(indicator)
                    .append("' then f.upper_bound end) ").append(of).append("_high");
        }
        figures.append(" from unit_closure c join unit_name b on b.unit_id = c.descendant_id and b.valid_from <= ? "
                + "and b.valid_to > ? join report r on r.campaign_id = ? and r.unit_id = b.unit_id and r.period = ? "
                + "and r.effective join report_figure f on f.report_id = r.id and f.indicator in ('")
                .append(String.join("', '", INDICATORS))
                .append("') where c.ancestor_id = ? group by b.unit_id, b.name");
        return judged.append(" from (").append(figures).append(") stated order by name, unit_id").toString();
    }

    private static String low(String indicator) {
        return indicator.toLowerCase(Locale.ROOT) + "_low";
    }

    private static String high(String indicator) {
        return indicator.toLowerCase(Locale.ROOT) + "_high";
    }

    private static String[] ratio(String of, String to, int percent) {
        return atLeast("100 * " + low(of) + " / " + high(to), "100 * " + high(of) + " / " + low(to), percent);
    }

    private static String[] atLeast(String low, String high, int threshold) {
        return new String[] {low, high, "case when " + low + " >= " + threshold + " then 'MET' when " + high + " < "
                + threshold + " then 'NOT_MET' else 'UNDETERMINED' end"};
    }

    private static String[] atMost(String low, String high, int threshold) {
        return new String[] {low, high, "case when " + high + " <= " + threshold + " then 'MET' when " + low + " > "
                + threshold + " then 'NOT_MET' else 'UNDETERMINED' end"};
    }

    private static String either(String[] one, String[] other) {
        return "case when 'MET' in (" + one[2] + ", " + other[2] + ") then 'MET' when 'UNDETERMINED' in (" + one[2] + ", "
                + other[2] + ") then 'UNDETERMINED' else 'NOT_MET' end";
    }

    private static String both(String[] one, String[] other) {
        return "case when 'NOT_MET' in (" + one[2] + ", " + other[2] + ") then 'NOT_MET' when 'UNDETERMINED' in (" + one[2]
                + ", " + other[2] + ") then 'UNDETERMINED' else 'MET' end";
    }
}
