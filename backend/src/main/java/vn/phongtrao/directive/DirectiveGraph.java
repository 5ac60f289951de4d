package vn.phongtrao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Follows relations in both directions from a document, through documents that the caller may read. */
@ApplicationScoped
class DirectiveGraph {

    /** Enough for any real chain of authority, and a bound on the answer. */
    private static final int MOST_NODES = 500;

    private final EntityManager entityManager;
    private final DirectiveDirectory directory;
    private final DirectiveViews views;
    private final Clock clock;

    DirectiveGraph(EntityManager entityManager, DirectiveDirectory directory, DirectiveViews views, Clock clock) {
        this.entityManager = entityManager;
        this.directory = directory;
        this.views = views;
        this.clock = clock;
    }

    /**
     * @param depth number of relations to follow at most
     * @param asOf  the day for force status; null for today
     */
    DirectiveGraphView around(UUID start, int depth, LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Map<UUID, Directive> nodes = new LinkedHashMap<>(directory.find(List.of(start)));
        Map<UUID, DirectiveRelation> edges = new LinkedHashMap<>();
        Set<UUID> level = Set.of(start);
        boolean truncated = false;
        for (int step = 0; step < depth && !level.isEmpty(); step++) {
            List<DirectiveRelation> relations = relationsOf(level);
            List<UUID> others = relations.stream().flatMap(r -> List.of(r.fromId(), r.toId()).stream())
                    .distinct().filter(id -> !nodes.containsKey(id)).sorted().toList();
            Set<UUID> readable = directory.readable(others);
            List<UUID> next = others.stream().filter(readable::contains).limit(MOST_NODES - nodes.size()).toList();
            truncated |= next.size() < readable.size();
            Map<UUID, Directive> found = directory.find(next);
            next.forEach(id -> nodes.put(id, found.get(id)));
            relations.stream().filter(r -> nodes.containsKey(r.fromId()) && nodes.containsKey(r.toId()))
                    .forEach(r -> edges.put(r.id(), r));
            level = Set.copyOf(next);
        }
        Map<UUID, ForceStatus> statuses = views.statuses(nodes.values(), day);
        return new DirectiveGraphView(start, depth, day,
                nodes.values().stream().map(node -> DirectiveGraphView.Node.of(node, statuses.get(node.id()))).toList(),
                edges.values().stream().map(DirectiveGraphView.Edge::of).toList(), truncated ? true : null);
    }

    private List<DirectiveRelation> relationsOf(Collection<UUID> directives) {
        return entityManager.createQuery("select r from DirectiveRelation r where r.fromId in (:ids) "
                        + "or r.toId in (:ids) order by r.id", DirectiveRelation.class)
                .setParameter("ids", directives).getResultList();
    }
}
