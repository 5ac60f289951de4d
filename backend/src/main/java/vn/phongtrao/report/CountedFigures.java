package vn.phongtrao.report;

import static vn.phongtrao.shared.write.BinaryIds.bytes;
import static vn.phongtrao.shared.write.BinaryIds.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Qualifier;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.BinaryIds;
import vn.phongtrao.shared.write.StatementFailed;

/** Reads the figures that count, many at once by plain JDBC, within the transaction of the thread. */
@ApplicationScoped
public class CountedFigures {

    private static final String FIGURES = "select r.id, r.unit_id, r.period, r.revision, r.origin, f.indicator, f.dimensions, "
            + "f.qualifier, f.value, f.lower_bound, f.lower_open, f.upper_bound, f.upper_open, f.unit_of_measure "
            + "from report r join report_figure f on f.report_id = r.id where r.effective = true and ";

    private final EntityManager entityManager;
    private final DataSource dataSource;

    CountedFigures(EntityManager entityManager, DataSource dataSource) {
        this.entityManager = entityManager;
        this.dataSource = dataSource;
    }

    /** Those of one report. */
    public List<CountedFigure> ofReport(UUID report) {
        return read("r.id = ?", List.of(bytes(report)));
    }

    /** Those that units have reported for a campaign. */
    public List<CountedFigure> ofUnits(UUID campaign, Collection<UUID> units, Collection<String> indicators) {
        List<Object> values = new ArrayList<>(List.of(bytes(campaign)));
        return of("r.campaign_id = ? and ", values, units, indicators);
    }

    /** Those that units have reported for any campaign; for baselines, entered once. */
    public List<CountedFigure> ofAnyCampaign(Collection<UUID> units, Collection<String> indicators) {
        return of("", new ArrayList<>(), units, indicators);
    }

    /** Units with reports that count for the campaign, from the lowest id up. */
    public List<UUID> units(UUID campaign) {
        return entityManager.createQuery("select distinct r.unitId from Report r where r.campaignId = :campaign "
                + "and r.effective = true order by r.unitId", UUID.class).setParameter("campaign", campaign).getResultList();
    }

    /** Campaigns with reports that count. */
    public List<UUID> campaigns() {
        return entityManager.createQuery("select distinct r.campaignId from Report r where r.effective = true", UUID.class)
                .getResultList();
    }

    private List<CountedFigure> of(String condition, List<Object> values, Collection<UUID> units,
            Collection<String> indicators) {
        if (units.isEmpty() || indicators.isEmpty()) {
            return List.of();
        }
        units.stream().map(BinaryIds::bytes).forEach(values::add);
        values.addAll(indicators);
        return read(condition + "r.unit_id in " + marks(units.size()) + " and f.indicator in " + marks(indicators.size()),
                values);
    }

    private List<CountedFigure> read(String condition, List<Object> values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIGURES + condition)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                Map<String, Period> periods = new HashMap<>();
                List<CountedFigure> figures = new ArrayList<>();
                while (row.next()) {
                    figures.add(new CountedFigure(id(row.getBytes(1)), id(row.getBytes(2)),
                            periods.computeIfAbsent(row.getString(3), Period::parse), row.getInt(4),
                            Origin.valueOf(row.getString(5)), row.getString(6), row.getString(7),
                            new Figure(null, Qualifier.valueOf(row.getString(8)), row.getBigDecimal(9),
                                    row.getBigDecimal(10), row.getBoolean(11), row.getBigDecimal(12), row.getBoolean(13),
                                    row.getString(14))));
                }
                return figures;
            }
        } catch (SQLException e) {
            throw new StatementFailed(e);
        }
    }

    private static String marks(int count) {
        return "(" + String.join(",", Collections.nCopies(count, "?")) + ")";
    }
}
