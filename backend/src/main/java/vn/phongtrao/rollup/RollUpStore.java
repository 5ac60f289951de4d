package vn.phongtrao.rollup;

import static vn.phongtrao.shared.write.BinaryIds.bytes;
import static vn.phongtrao.shared.write.BinaryIds.id;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.BinaryIds;
import vn.phongtrao.shared.write.StatementFailed;

/** The rows of roll-ups, written and read many at once by plain JDBC, within the transaction of the thread. */
@ApplicationScoped
class RollUpStore {

    private static final String BELOW = "rollup_below (campaign_id, unit_id, period, slot, sums, standings)";
    private static final String EMPTY = "{}";

    private final DataSource dataSource;

    RollUpStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Where a tally stands: the unit above, and the period. From the lowest up is the order in which rows are locked. */
    record Place(UUID unit, Period period) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byUnit = unit.compareTo(other.unit);
            return byUnit == 0 ? period.toString().compareTo(other.period.toString()) : byUnit;
        }
    }

    /** Keeps others from changing what is kept of units, to the end of the transaction. @param units from the lowest id up */
    void lockUnits(List<UUID> units) {
        query("select id from unit where id in " + marks(units.size()) + " order by id for update",
                units.stream().map(BinaryIds::bytes).collect(Collectors.toList()), ResultSet::next);
    }

    /** A unit's rows of one campaign, by period. */
    Map<Period, Map<String, OwnFigure>> own(UUID campaign, UUID unit) {
        return own(campaign, List.of(unit)).getOrDefault(unit, Map.of());
    }

    /** The rows of several units, by unit and period; those without any are left out. */
    Map<UUID, Map<Period, Map<String, OwnFigure>>> own(UUID campaign, List<UUID> units) {
        List<Object> values = units.stream().map(BinaryIds::bytes).collect(Collectors.toList());
        values.add(bytes(campaign));
        return query("select unit_id, period, figures from rollup_own where unit_id in " + marks(units.size())
                + " and campaign_id = ?", values, rows -> {
                    Map<UUID, Map<Period, Map<String, OwnFigure>>> own = new HashMap<>();
                    while (rows.next()) {
                        own.computeIfAbsent(id(rows.getBytes(1)), any -> new HashMap<>())
                                .put(Period.parse(rows.getString(2)), RollUpJson.readOwn(rows.getString(3)));
                    }
                    return own;
                });
    }

    /** The campaigns in which one of the units has rows. */
    List<UUID> campaignsOf(Collection<UUID> units) {
        return query("select distinct campaign_id from rollup_own where unit_id in " + marks(units.size()),
                units.stream().map(BinaryIds::bytes).collect(Collectors.toList()), RollUpStore::ids);
    }

    /** Replaces rows of units' own answers. */
    void keepOwn(UUID campaign, Map<UUID, Map<Period, Map<String, OwnFigure>>> byUnit) {
        List<Object> kept = new ArrayList<>();
        List<Object> gone = new ArrayList<>();
        byUnit.forEach((unit, own) -> own.forEach((period, figures) -> {
            if (figures.isEmpty()) {
                Collections.addAll(gone, bytes(unit), bytes(campaign), period.toString());
            } else {
                Collections.addAll(kept, bytes(unit), bytes(campaign), period.toString(), period.lastDay(),
                        RollUpJson.write(figures));
            }
        }));
        upsert("rollup_own (unit_id, campaign_id, period, last_day, figures)", 5, List.of("figures"), kept);
        for (int i = 0; i < gone.size(); i += 3) {
            update("delete from rollup_own where unit_id = ? and campaign_id = ? and period = ?", gone.subList(i, i + 3));
        }
    }

    /**
     * Adds to what is below units. Rows are locked to the end of the transaction, in their order.
     *
     * @param slot which of a place's rows is added to
     */
    void addBelow(UUID campaign, int slot, Map<Place, Tally> changes) {
        Map<Place, Tally> ordered = new TreeMap<>(changes);
        ordered.values().removeIf(Tally::isEmpty);
        if (ordered.isEmpty()) {
            return;
        }
        Map<Place, Tally> below = lockBelow(campaign, slot, ordered.keySet());
        List<Place> missing = ordered.keySet().stream().filter(place -> !below.containsKey(place)).toList();
        if (!missing.isEmpty()) {
            List<Object> empty = new ArrayList<>();
            missing.forEach(place -> Collections.addAll(empty, bytes(campaign), bytes(place.unit),
                    place.period.toString(), slot, EMPTY, EMPTY));
            upsert(BELOW, 6, List.of("slot"), empty);
            below.putAll(lockBelow(campaign, slot, missing));
        }
        List<Object> values = new ArrayList<>();
        ordered.forEach((place, change) -> {
            Tally tally = below.get(place);
            tally.add(change);
            Collections.addAll(values, bytes(campaign), bytes(place.unit), place.period.toString(), slot,
                    RollUpJson.writeSums(tally), RollUpJson.writeStandings(tally));
        });
        upsert(BELOW, 6, List.of("sums", "standings"), values);
    }

    private Map<Place, Tally> lockBelow(UUID campaign, int slot, Collection<Place> places) {
        Set<UUID> units = places.stream().map(Place::unit).collect(Collectors.toCollection(TreeSet::new));
        Set<String> periods = places.stream().map(place -> place.period.toString())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Object> values = new ArrayList<>(List.of(bytes(campaign), slot));
        units.stream().map(BinaryIds::bytes).forEach(values::add);
        values.addAll(periods);
        return query("select unit_id, period, sums, standings from rollup_below where campaign_id = ? and slot = ? "
                + "and unit_id in " + marks(units.size()) + " and period in " + marks(periods.size())
                + " order by unit_id, period for update", values, rows -> {
                    Map<Place, Tally> found = new HashMap<>();
                    while (rows.next()) {
                        found.put(new Place(id(rows.getBytes(1)), Period.parse(rows.getString(2))),
                                RollUpJson.readTally(rows.getString(3), rows.getString(4)));
                    }
                    return found;
                });
    }

    /** All that is kept of what is below units, slots added up. */
    Map<Place, Tally> below(UUID campaign) {
        return query("select unit_id, period, sums, standings from rollup_below where campaign_id = ?", List.of(bytes(campaign)),
                rows -> {
                    Map<Place, Tally> below = new HashMap<>();
                    while (rows.next()) {
                        below.computeIfAbsent(new Place(id(rows.getBytes(1)), Period.parse(rows.getString(2))),
                                any -> new Tally()).add(RollUpJson.readTally(rows.getString(3), rows.getString(4)));
                    }
                    return below;
                });
    }

    /** Deletes rows of a campaign. @return whether there may be more */
    boolean deleteSome(UUID campaign, int most) {
        return update("delete from rollup_own where campaign_id = ? limit " + most, List.of(bytes(campaign))) == most
                | update("delete from rollup_below where campaign_id = ? limit " + most, List.of(bytes(campaign))) == most;
    }

    /**
     * What is kept of units for a period, in one statement, so that it belongs together; empty unless the campaign's
     * roll-ups may be read.
     *
     * @param sums whether figures that are added up are read, or only how units stand
     */
    Optional<RollUpRows> read(UUID campaign, Period period, Collection<UUID> units, boolean sums) {
        String in = marks(units.size());
        List<Object> values = new ArrayList<>();
        for (int part = 0; part < 2; part++) {
            values.add(period.toString());
            units.forEach(unit -> values.add(bytes(unit)));
            values.add(bytes(campaign));
        }
        return query("select s.state, o.unit_id, o.figures, null, null from rollup_campaign s left join rollup_own o "
                + "on o.campaign_id = s.campaign_id and o.period = ? and o.unit_id in " + in + " where s.campaign_id = ? "
                + "union all select s.state, b.unit_id, null, " + (sums ? "b.sums" : "null")
                + ", b.standings from rollup_campaign s join rollup_below b "
                + "on b.campaign_id = s.campaign_id and b.period = ? and b.unit_id in " + in + " where s.campaign_id = ?",
                values, RollUpStore::rows);
    }

    private static Optional<RollUpRows> rows(ResultSet rows) throws SQLException {
        RollUpRows read = new RollUpRows(new HashMap<>(), new HashMap<>());
        boolean isKnown = false;
        while (rows.next()) {
            if (!RollUpState.FRESH.name().equals(rows.getString(1))) {
                return Optional.empty();
            }
            isKnown = true;
            if (rows.getString(3) != null) {
                read.own().put(id(rows.getBytes(2)), RollUpJson.readOwn(rows.getString(3)));
            } else if (rows.getString(5) != null) {
                read.below().computeIfAbsent(id(rows.getBytes(2)), any -> new Tally())
                        .add(RollUpJson.readTally(rows.getString(4), rows.getString(5)));
            }
        }
        return isKnown ? Optional.of(read) : Optional.empty();
    }

    /** Runs a query. */
    <T> T query(String sql, List<Object> values, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw new StatementFailed(e);
        }
    }

    int update(String sql, List<Object> values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StatementFailed(e);
        }
    }

    /** @param replaced columns that an existing row takes from the new one */
    private void upsert(String table, int columns, List<String> replaced, List<Object> values) {
        if (!values.isEmpty()) {
            update("insert into " + table + " values "
                    + String.join(",", Collections.nCopies(values.size() / columns, marks(columns)))
                    + " on duplicate key update " + replaced.stream().map(column -> column + " = values(" + column + ")")
                            .collect(Collectors.joining(", ")), values);
        }
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static String marks(int count) {
        return "(" + String.join(",", Collections.nCopies(count, "?")) + ")";
    }

    static List<UUID> ids(ResultSet rows) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        while (rows.next()) {
            ids.add(id(rows.getBytes(1)));
        }
        return ids;
    }

    /** What is done with a query's answer. */
    interface Reading<T> {

        T read(ResultSet rows) throws SQLException;
    }
}
