package vn.phongtrao.bench;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for roll-ups of a campaign, which the application builds by itself when they are stale. */
@ApplicationScoped
class RollUpsOf {

    private static final long BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(1);

    private final AgroalDataSource database;

    RollUpsOf(AgroalDataSource database) {
        this.database = database;
    }

    boolean areBuilt(UUID campaign) throws SQLException {
        return count("select count(*) from rollup_campaign where state = 'FRESH' and campaign_id = ?", campaign) > 0;
    }

    void makeStale(UUID campaign) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("insert into rollup_campaign "
                        + "(campaign_id, state, version, changed_at) values (?, 'STALE', 0, now(6)) on duplicate key update "
                        + "state = 'STALE', version = version + 1, builder = null")) {
            statement.setBytes(1, Bytes.of(campaign));
            statement.executeUpdate();
        }
    }

    /** Shows how many of the units are in. */
    void await(UUID campaign, long units) throws SQLException {
        try (Progress progress = new Progress("Roll-ups of units", units)) {
            long before = 0;
            while (!areBuilt(campaign)) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
                long now = count("select count(*) from rollup_own where campaign_id = ? and period = '2024/2026'", campaign);
                progress.by(now - before);
                before = now;
            }
            progress.by(units - before);
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
