package vn.phongtrao.predecessor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.predecessor.PredecessorResolver.Edge;
import vn.phongtrao.shared.text.Nfc;
import vn.phongtrao.succession.KnownSuccession;
import vn.phongtrao.succession.SuccessionGraph;
import vn.phongtrao.succession.SuccessionKind;
import vn.phongtrao.succession.SuccessionService;
import vn.phongtrao.succession.SuccessionStep;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.PlaceName;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitType;

/** Keeps the catalogue's words on predecessors and makes successions of them. */
@ApplicationScoped
public class PredecessorService {

    private static final OfficialCode NATION = new OfficialCode(OfficialCode.NATIONAL, "VN");

    private final EntityManager entityManager;
    private final UnitDirectory directory;
    private final SuccessionGraph graph;
    private final SuccessionService successions;

    PredecessorService(EntityManager entityManager, UnitDirectory directory, SuccessionGraph graph,
            SuccessionService successions) {
        this.entityManager = entityManager;
        this.directory = directory;
        this.graph = graph;
        this.successions = successions;
    }

    /** What texts lead to, before anything is written. */
    public final class Reading {

        private final List<StatedPredecessors> texts;
        private final List<PredecessorResolver> resolvers;
        private final Map<UUID, List<Edge>> edges = new LinkedHashMap<>();

        private Reading(List<StatedPredecessors> texts, List<PredecessorResolver> resolvers) {
            this.texts = texts;
            this.resolvers = resolvers;
            resolvers.forEach(resolver -> edges.putAll(resolver.newEdges()));
        }

        /** How many edges will be recorded. */
        public int newEdges() {
            return edges.values().stream().mapToInt(List::size).sum();
        }

        /** How many edges stand already. */
        public int knownEdges() {
            return resolvers.stream().mapToInt(PredecessorResolver::known).sum();
        }

        /** In the order of the rows. */
        public List<UnresolvedPredecessor> unresolved() {
            return resolvers.stream().flatMap(resolver -> resolver.unresolved().stream())
                    .sorted(Comparator.comparingInt(UnresolvedPredecessor::row)).toList();
        }
    }

    /** Finds the units that the texts name among those of the day before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Reading read(List<StatedPredecessors> texts) {
        Map<LocalDate, List<StatedPredecessors>> byDay = texts.stream()
                .collect(Collectors.groupingBy(StatedPredecessors::since, TreeMap::new, Collectors.toList()));
        List<PredecessorResolver> resolvers = new ArrayList<>();
        byDay.forEach((day, ofDay) -> {
            List<UnitAt> before = directory.holderOf(NATION, day).map(nation -> directory.subtree(nation,
                            Arrays.stream(UnitType.values()).filter(UnitType::isTerritorial).toList(), day.minusDays(1)))
                    .orElse(List.of());
            Map<UUID, List<SuccessionStep>> recorded = graph.between(day.minusDays(1), day).stream()
                    .collect(Collectors.groupingBy(SuccessionStep::from));
            PredecessorResolver resolver = new PredecessorResolver(new UnitsOfDay(before), recorded);
            resolver.resolve(ofDay);
            resolvers.add(resolver);
        });
        return new Reading(texts, resolvers);
    }

    /** Keeps the texts and records the edges; the units must be entered. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Reading reading) {
        keep(reading.texts);
        recordWhole(reading.edges.values().stream().flatMap(List::stream).filter(Edge::whole)
                .collect(Collectors.groupingBy(edge -> edge.target().unit(), LinkedHashMap::new, Collectors.toList())));
        reading.edges.values().stream().filter(edges -> !edges.get(0).whole()).forEach(this::recordParts);
    }

    private void recordWhole(Map<UUID, List<Edge>> byTarget) {
        Map<UUID, UnitAt> targets = byTarget.isEmpty() ? Map.of() : directory.at(byTarget.keySet(),
                byTarget.values().iterator().next().get(0).target().since());
        byTarget.forEach((target, edges) -> {
            StatedPredecessors stated = edges.get(0).target();
            successions.record(new KnownSuccession(null, kind(edges, targets.get(target)), stated.since(),
                    stated.legalBasis(), null, edges.stream()
                    .map(edge -> new KnownSuccession.Edge(edge.source().id(), target, true)).toList()));
        });
    }

    private static SuccessionKind kind(List<Edge> edges, UnitAt target) {
        if (edges.size() > 1 || !edges.get(0).only()) {
            return SuccessionKind.MERGED_INTO;
        }
        return PlaceName.same(edges.get(0).source().name(), target.name()) && edges.get(0).source().type() != target.type()
                ? SuccessionKind.UPGRADED : SuccessionKind.RENAMED;
    }

    /** The parts of one source. */
    private void recordParts(List<Edge> edges) {
        StatedPredecessors stated = edges.get(0).target();
        successions.record(new KnownSuccession(null, SuccessionKind.SPLIT_INTO, stated.since(), stated.legalBasis(), null,
                edges.stream().map(edge -> new KnownSuccession.Edge(edge.source().id(), edge.target().unit(), false))
                        .toList()));
    }

    private void keep(List<StatedPredecessors> texts) {
        Set<UUID> units = texts.stream().map(StatedPredecessors::unit).collect(Collectors.toSet());
        Map<UUID, PredecessorText> kept = units.isEmpty() ? Map.of() : entityManager.createQuery(
                        "select t from PredecessorText t where t.unitId in (:units)", PredecessorText.class)
                .setParameter("units", units).getResultList().stream()
                .collect(Collectors.toMap(PredecessorText::unitId, text -> text));
        for (StatedPredecessors stated : texts) {
            String text = Nfc.normalise(stated.text()).strip();
            Optional.ofNullable(kept.get(stated.unit())).ifPresentOrElse(known -> known.correct(text),
                    () -> entityManager.persist(new PredecessorText(stated.unit(), text)));
        }
        entityManager.flush();
    }

    /** The words kept with a unit. */
    Optional<String> textOf(UUID unit) {
        return Optional.ofNullable(entityManager.find(PredecessorText.class, unit)).map(PredecessorText::text);
    }
}
