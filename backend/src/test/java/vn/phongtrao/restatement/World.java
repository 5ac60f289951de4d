package vn.phongtrao.restatement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.phongtrao.succession.SuccessionKind;
import vn.phongtrao.succession.SuccessionStep;
import vn.phongtrao.unit.Interval;

/** A small country whose units come and go, for tests. Names are ids. */
final class World {

    static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final Map<UUID, Interval> lifetimes = new LinkedHashMap<>();
    private final Map<UUID, TreeMap<LocalDate, UUID>> parents = new HashMap<>();
    private final List<SuccessionStep> steps = new ArrayList<>();

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    World unit(String name, String parent) {
        return unit(name, parent, BEGINNING);
    }

    World unit(String name, String parent, LocalDate from) {
        lifetimes.putIfAbsent(id(name), new Interval(from, Interval.NO_END));
        return parent == null ? this : move(name, parent, from);
    }

    World move(String name, String parent, LocalDate from) {
        parents.computeIfAbsent(id(name), each -> new TreeMap<>()).put(from, id(parent));
        return this;
    }

    /** Moves a unit that lies below one province to another. */
    void moveFrom(String from, String name, String to, LocalDate day) {
        if (id(from).equals(parentOf(id(name), day))) {
            move(name, to, day);
        }
    }

    World end(String name, LocalDate day) {
        lifetimes.computeIfPresent(id(name), (unit, lifetime) -> new Interval(lifetime.from(), day));
        return this;
    }

    World merged(LocalDate day, String into, String... sources) {
        UUID succession = UUID.randomUUID();
        for (String source : sources) {
            steps.add(step(succession, SuccessionKind.MERGED_INTO, day, source, into, true, Map.of()));
            end(source, day);
        }
        return this;
    }

    /** Divides a unit that ends, or goes on if it is among the parts. @param weights as in {@code "A=0.6 B=0.4"} */
    World divided(LocalDate day, String source, String indicator, String weights) {
        UUID succession = UUID.randomUUID();
        boolean goesOn = false;
        for (String part : weights.split(" ")) {
            String[] written = part.split("=");
            goesOn |= written[0].equals(source);
            steps.add(step(succession, SuccessionKind.SPLIT_INTO, day, source, written[0], false,
                    written.length == 1 ? Map.of() : Map.of(indicator, new BigDecimal(written[1]))));
        }
        return goesOn ? this : end(source, day);
    }

    World undivided(LocalDate day, String source, String parts) {
        return divided(day, source, "", parts);
    }

    private static SuccessionStep step(UUID succession, SuccessionKind kind, LocalDate day, String from, String to,
            boolean whole, Map<String, BigDecimal> weights) {
        return new SuccessionStep(succession, kind, day, id(from), id(to), whole, weights, "Nghị quyết", null);
    }

    Concordance concordance(LocalDate then, LocalDate asOf) {
        Map<UUID, UUID> parentsThen = new HashMap<>();
        lifetimes.forEach((unit, lifetime) -> {
            UUID parent = parentOf(unit, lifetime.nearest(then));
            if (parent != null) {
                parentsThen.put(unit, parent);
            }
        });
        return new Concordance(then, asOf, lifetimes, parentsThen, tree(asOf), steps);
    }

    DatedTree tree(LocalDate day) {
        Map<UUID, List<UUID>> paths = new HashMap<>();
        lifetimes.forEach((unit, lifetime) -> {
            if (lifetime.contains(day)) {
                LinkedList<UUID> path = new LinkedList<>();
                for (UUID step = unit; step != null; step = parentOf(step, day)) {
                    path.addFirst(step);
                }
                paths.put(unit, path);
            }
        });
        return new DatedTree(paths);
    }

    private UUID parentOf(UUID unit, LocalDate day) {
        Map.Entry<LocalDate, UUID> entry = parents.getOrDefault(unit, new TreeMap<>()).floorEntry(day);
        return entry == null ? null : entry.getValue();
    }
}
