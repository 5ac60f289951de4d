package vn.phongtrao.succession;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitAt;

/**
 * What changes for users whose token names a code.
 *
 * @param unit     the unit that the code means from the day on
 * @param concerns the other unit: the one gained, or the former holder
 * @param sentence the same in words, in English
 */
public record ReachChange(@NotNull String scheme, @NotNull String code, @NotNull Kind kind, @NotNull UUID unit,
        @NotNull String unitName, UUID concerns, String concernsName, @NotNull String sentence) {

    /** How the reach changes. */
    public enum Kind {
        /** Also reads and changes what another unit has. */
        GAINS,
        /** Also reads what another unit has. */
        GAINS_READING,
        /** Means another unit from the day on. */
        PASSES,
        /** Means no unit in force any more, and stays with the last one that held it. */
        ENDS
    }

    /**
     * @param before units on the day before, by id
     * @param after  the units that exist on the day, by id
     */
    static List<ReachChange> of(List<SuccessionEdge> edges, Map<UUID, UnitAt> before, Map<UUID, UnitAt> after,
            LocalDate day) {
        Map<OfficialCode, UnitAt> holders = new HashMap<>();
        after.values().forEach(unit -> unit.codes().forEach(code -> holders.put(code, unit)));
        List<ReachChange> changes = new ArrayList<>();
        for (SuccessionEdge edge : edges) {
            UnitAt source = before.get(edge.fromId());
            UnitAt successor = after.get(edge.toId());
            if (!edge.fromId().equals(edge.toId())) {
                successor.codes().forEach(code -> changes.add(gained(code, source, successor, edge.whole(), day)));
            }
        }
        before.values().forEach(unit -> unit.codes().forEach(code -> {
            UnitAt holder = holders.get(code);
            if (holder == null) {
                changes.add(new ReachChange(code.scheme(), code.code(), Kind.ENDS, unit.id(), unit.name(), null, null,
                        "From " + day + " on, " + text(code) + " means no unit in force. Whoever has it alone keeps to "
                                + "what " + unit.name() + " had."));
            } else if (!holder.id().equals(unit.id())) {
                changes.add(new ReachChange(code.scheme(), code.code(), Kind.PASSES, holder.id(), holder.name(),
                        unit.id(), unit.name(), "From " + day + " on, " + text(code) + " means " + holder.name()
                                + " and no longer " + unit.name() + "."));
            }
        }));
        return changes;
    }

    private static ReachChange gained(OfficialCode code, UnitAt source, UnitAt successor, boolean whole,
            LocalDate day) {
        return new ReachChange(code.scheme(), code.code(), whole ? Kind.GAINS : Kind.GAINS_READING, successor.id(),
                successor.name(), source.id(), source.name(), "From " + day + " on, whoever has " + text(code) + " ("
                        + successor.name() + ") also reads " + (whole ? "and changes " : "") + "what " + source.name()
                        + " and the units below it had" + (whole ? "." : ", without changing it."));
    }

    private static String text(OfficialCode code) {
        return code.scheme() + " " + code.code();
    }
}
