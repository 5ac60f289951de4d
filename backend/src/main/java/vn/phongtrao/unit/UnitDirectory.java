package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;

/** What other features ask about units. */
@ApplicationScoped
public class UnitDirectory {

    private final EntityManager entityManager;
    private final UnitFacts facts;
    private final UnitsOnDay onDay;
    private final Caller caller;

    UnitDirectory(EntityManager entityManager, UnitFacts facts, UnitsOnDay onDay, Caller caller) {
        this.entityManager = entityManager;
        this.facts = facts;
        this.onDay = onDay;
        this.caller = caller;
    }

    /** The units as they were on a day, or on the nearest day of their lifetime, by id. */
    public Map<UUID, UnitAt> at(Collection<UUID> ids, LocalDate day) {
        return onDay.of(new HashSet<>(ids), day);
    }

    public Optional<UnitAt> find(UUID id, LocalDate day) {
        return Optional.ofNullable(at(List.of(id), day).get(id));
    }

    /** The same, if the caller may read what concerns the unit. */
    public Optional<UnitAt> findReadable(UUID id, LocalDate day) {
        return onDay.find(id, day, Reach.mayRead("u.id"), caller.reach().readParameters());
    }

    /** A unit through time. */
    public UnitTimeline timeline(UUID unit) {
        List<UUID> one = List.of(unit);
        return new UnitTimeline(
                facts.listAll(UnitName.class, one).stream().map(n -> new UnitTimeline.Name(n.name(), n.nameEn(),
                        n.interval().from(), n.interval().shownEnd())).toList(),
                facts.listAll(UnitTyping.class, one).stream().map(t -> new UnitTimeline.Type(t.type(), t.localTerm(),
                        t.interval().from(), t.interval().shownEnd())).toList(),
                facts.listAll(UnitParent.class, one).stream().map(p -> new UnitTimeline.Parent(p.parentId(),
                        find(p.parentId(), p.interval().from()).orElseThrow().name(),
                        p.interval().from(), p.interval().shownEnd())).toList(),
                facts.listAll(UnitCode.class, one).stream().map(c -> new UnitTimeline.Code(c.code().scheme(),
                        c.code().code(), c.interval().from(), c.interval().shownEnd())).toList());
    }

    /** Names on a day, by id; for a unit that did not exist then, its nearest name. */
    public Map<UUID, String> names(Collection<UUID> ids, LocalDate day) {
        return at(ids, day).values().stream().collect(Collectors.toMap(UnitAt::id, UnitAt::name));
    }

    /** Whether the unit exists and the caller may read what concerns it. */
    public boolean isReadable(UUID unit) {
        return matches(Reach.mayRead("u.id"), caller.reach().readParameters(), unit);
    }

    /** Whether the unit exists and the caller's reach lets it be changed. */
    public boolean isWritable(UUID unit) {
        return matches(Reach.mayWrite("u.id"), caller.reach().writeParameters(), unit);
    }

    /**
     * Whether the unit exists and, on the day, works in a territory at or above one that the caller may read: a
     * superior, whose acts concern the caller too.
     */
    public boolean isAboveCaller(UUID unit, LocalDate day) {
        return matches(Reach.isBelow("u.id"), caller.reach().readParameters(), territoryOf(unit, day));
    }

    /** Those of the units that exist and that the caller's reach lets it change. */
    public Set<UUID> writable(Collection<UUID> units) {
        return matching(units, Reach.mayWrite("u.id"), caller.reach().writeParameters());
    }

    /** Those of the units that exist and that the caller may read. */
    public Set<UUID> readable(Collection<UUID> units) {
        return matching(units, Reach.mayRead("u.id"), caller.reach().readParameters());
    }

    private Set<UUID> matching(Collection<UUID> units, String condition, Map<String, Object> parameters) {
        if (units.isEmpty()) {
            return Set.of();
        }
        var query = entityManager.createQuery("select u.id from Unit u where u.id in (:units) and " + condition,
                UUID.class).setParameter("units", units);
        parameters.forEach(query::setParameter);
        return Set.copyOf(query.getResultList());
    }

    private boolean matches(String condition, Map<String, Object> parameters, UUID unit) {
        return matching(List.of(unit), condition, parameters).contains(unit);
    }

    /** The units directly below on a day, by name. */
    public List<UnitAt> children(UUID parent, LocalDate day) {
        return byName(onDay.below(parent, day));
    }

    /** The unit itself and all units below it on a day, of the given types, by name. */
    public List<UnitAt> subtree(UUID root, Collection<UnitType> types, LocalDate day) {
        return byName(onDay.subtree(root, types, day));
    }

    /** From the country down to the unit itself, as it was on a day. */
    public List<UnitAt> path(UUID unit, LocalDate day) {
        return paths(List.of(unit), day).getOrDefault(unit, List.of());
    }

    /** From the country down to each unit itself, on its nearest day, by id. */
    public Map<UUID, List<UnitAt>> paths(Collection<UUID> units, LocalDate day) {
        Map<UUID, UnitAt> known = new HashMap<>();
        Set<UUID> missing = new HashSet<>(units);
        while (!missing.isEmpty()) {
            Map<UUID, UnitAt> found = at(missing, day);
            known.putAll(found);
            missing = found.values().stream().map(UnitAt::parent)
                    .filter(parent -> parent != null && !known.containsKey(parent)).collect(Collectors.toSet());
        }
        Map<UUID, List<UnitAt>> paths = new HashMap<>();
        for (UUID unit : units) {
            LinkedList<UnitAt> path = new LinkedList<>();
            for (UnitAt step = known.get(unit); step != null; step = known.get(step.parent())) {
                path.addFirst(step);
            }
            paths.put(unit, List.copyOf(path));
        }
        return paths;
    }

    /** From the country down to each unit itself, each on the day that is shown of the unit, by id. */
    public Map<UUID, List<UnitAt>> pathsOf(Collection<UnitAt> units) {
        Map<UUID, List<UnitAt>> paths = new HashMap<>();
        units.stream().collect(Collectors.groupingBy(UnitAt::asOf,
                        Collectors.mapping(UnitAt::id, Collectors.toList())))
                .forEach((day, ids) -> paths.putAll(paths(ids, day)));
        return paths;
    }

    /** The territory in which a body works: itself if it is one, else the nearest one above it. */
    public UUID territoryOf(UUID unit, LocalDate day) {
        List<UnitAt> path = path(unit, day);
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i).type().isTerritorial()) {
                return path.get(i).id();
            }
        }
        return unit;
    }

    /** The unit that holds a code today, else the last that held it. */
    public Optional<UUID> holderOf(OfficialCode code, LocalDate today) {
        List<UnitCode> holders = facts.listHolders(code);
        return holders.stream().filter(holder -> holder.interval().contains(today)).findFirst()
                .or(() -> holders.stream().filter(holder -> holder.interval().from().isBefore(today))
                        .max(Comparator.comparing(holder -> holder.interval().from())))
                .map(UnitCode::unitId);
    }

    /** The unit that holds a code on a day. */
    public Optional<UUID> holderOn(OfficialCode code, LocalDate day) {
        return facts.listHolders(code).stream().filter(holder -> holder.interval().contains(day)).findFirst()
                .map(UnitCode::unitId);
    }

    private static List<UnitAt> byName(Map<UUID, UnitAt> units) {
        return units.values().stream()
                .sorted(Comparator.comparing(UnitAt::name)
                        .thenComparing(UnitAt::id))
                .toList();
    }
}
