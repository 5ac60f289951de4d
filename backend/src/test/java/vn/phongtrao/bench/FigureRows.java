package vn.phongtrao.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Ids;

/** The 50 figures of a report as rows of a JDBC batch. */
final class FigureRows {

    static final String INSERT = "insert into report_figure (id, version, report_id, indicator, dimensions, raw, "
            + "qualifier, value, lower_bound, lower_open, upper_bound, upper_open, unit_of_measure, entered_by, "
            + "entered_at) values (?, 0, ?, ?, '', ?, ?, ?, ?, ?, ?, false, ?, 'bench-reporter', ?)";

    private FigureRows() {
    }

    static void add(PreparedStatement figures, UUID report, Period period, SplittableRandom random) throws SQLException {
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
