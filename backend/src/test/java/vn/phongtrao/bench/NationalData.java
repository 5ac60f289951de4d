package vn.phongtrao.bench;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.phongtrao.devstack.Tokens;

/**
 * A nation of the size of Việt Nam with three years of monthly reports, made once for a database: benchmarks of one run
 * share it, and runs do where the database is kept. The same size gives the same figures.
 */
@ApplicationScoped
class NationalData {

    private final AgroalDataSource database;
    private final NationUnits units;
    private final NationFigures figures;
    private final RollUpsOf rollUps;

    NationalData(AgroalDataSource database, NationUnits units, NationFigures figures, RollUpsOf rollUps) {
        this.database = database;
        this.units = units;
        this.figures = figures;
        this.rollUps = rollUps;
    }

    /** The nation, made when it is not there. @param api where {@code /api/v1} is */
    Nation ready(URI api) throws SQLException {
        NationSize size = NationSize.asked();
        Map<String, UUID> codes = codes();
        if (codes.isEmpty()) {
            units.enter(size);
            codes = codes();
            UUID nation = codes.get(Nation.CODE);
            UUID campaign = new NationCampaign(new Api(api, () -> Tokens.of("administrator")),
                    new Api(api, () -> Nation.token("planner"))).define(nation);
            figures.write(size, nation(size, codes, campaign));
            rollUps.makeStale(campaign);
        }
        Nation nation = nation(size, codes, campaignOf(codes.get(Nation.CODE)));
        long reports = count("select count(*) from report where campaign_id = ? and created_by = 'bench-reporter'",
                nation.campaign());
        if (codes.size() != size.units() || reports != size.reports()) {
            throw new IllegalStateException("The database holds a nation of another size: " + codes.size() + " units and "
                    + reports + " reports. Delete it, or ask for its size.");
        }
        if (!rollUps.areBuilt(nation.campaign())) {
            rollUps.await(nation.campaign(), size.communes());
        }
        System.out.printf("  Nation: %,d units, %d communes, %d indicators, %d months, %,d figures%n", size.units(),
                size.communes(), Measures.ALL.size(), size.months(), size.figures());
        return nation;
    }

    private static Nation nation(NationSize size, Map<String, UUID> codes, UUID campaign) {
        return new Nation(codes.get(Nation.CODE), campaign,
                IntStream.range(0, size.provinces()).mapToObj(i -> codes.get(Nation.codeOfProvince(i))).toList(),
                IntStream.range(0, size.communes()).mapToObj(i -> codes.get(Nation.codeOfCommune(i))).toList());
    }

    private Map<String, UUID> codes() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select code, unit_id from unit_code where scheme = ?")) {
            statement.setString(1, Nation.SCHEME);
            Map<String, UUID> codes = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    codes.put(row.getString(1), Bytes.id(row.getBytes(2)));
                }
            }
            return codes;
        }
    }

    private UUID campaignOf(UUID nation) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select id from campaign where owner_id = ?")) {
            statement.setBytes(1, Bytes.of(nation));
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("The nation in the database is incomplete. Delete the database.");
                }
                return Bytes.id(row.getBytes(1));
            }
        }
    }

    private long count(String sql, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, Bytes.of(id));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
