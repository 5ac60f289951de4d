package vn.phongtrao.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.problem.NotFound;

/** What other features ask about campaigns. */
@ApplicationScoped
public class CampaignDirectory {

    /** HQL condition on a campaign {@code c}, with the parameters of {@link Reach#readParameters()}. */
    static final String READABLE = Reach.mayRead("c.ownerId") + " or " + Reach.isBelow("c.territoryId");

    private final EntityManager entityManager;
    private final Caller caller;

    CampaignDirectory(EntityManager entityManager, Caller caller) {
        this.entityManager = entityManager;
        this.caller = caller;
    }

    /** The campaign, whoever asks. */
    public Optional<CampaignSummary> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Campaign.class, id)).map(CampaignSummary::of);
    }

    /** What the campaign asks for, and of whom, in its order; whoever asks. */
    public List<ReportedIndicator> indicators(UUID id) {
        return entityManager.find(Campaign.class, id).indicators();
    }

    /**
     * The campaign, if the caller may read it.
     *
     * @throws NotFound otherwise
     */
    public CampaignSummary requireReadable(UUID id) {
        var query = entityManager.createQuery("from Campaign c where c.id = :id and (" + READABLE + ")", Campaign.class)
                .setParameter("id", id);
        caller.reach().readParameters().forEach(query::setParameter);
        return query.getResultStream().findFirst().map(CampaignSummary::of).orElseThrow(NotFound::new);
    }

    /**
     * The campaign, if the caller answers for its owner.
     *
     * @throws NotFound otherwise, also where a superior set it for the caller's units to read
     */
    public CampaignSummary requireWritable(UUID id) {
        return find(id).filter(campaign -> isWritable(id)).orElseThrow(NotFound::new);
    }

    /** Whether the campaign exists and the caller may read it. */
    public boolean isVisible(UUID id) {
        return readable(Set.of(id)).contains(id);
    }

    /** Whether the campaign exists and its owner lies within what the caller may change. */
    public boolean isWritable(UUID id) {
        return writable(Set.of(id)).contains(id);
    }

    /** Launched campaigns in whose territory the unit lies or ever lay, the latest first, whoever asks. */
    public List<CampaignSummary> runningFor(UUID unit) {
        return entityManager.createQuery("from Campaign c where c.stage = :launched and exists (select 1 from UnitClosure up "
                        + "where up.ancestorId = c.territoryId and up.descendantId = :unit) "
                        + "order by c.periodStart desc, c.id", Campaign.class)
                .setParameter("launched", CampaignStage.LAUNCHED).setParameter("unit", unit)
                .getResultList().stream().map(CampaignSummary::of).toList();
    }

    /** Names by id. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : entityManager.createQuery(
                        "select c.id, c.name from Campaign c where c.id in (:ids)", Object[].class)
                .setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Those of the campaigns that exist and that the caller may read. */
    public Set<UUID> readable(Collection<UUID> ids) {
        return matching(ids, READABLE, caller.reach().readParameters());
    }

    /** Those of the campaigns whose owner lies within what the caller may change. */
    Set<UUID> writable(Collection<UUID> ids) {
        return matching(ids, Reach.mayWrite("c.ownerId"), caller.reach().writeParameters());
    }

    private Set<UUID> matching(Collection<UUID> ids, String condition, Map<String, Object> parameters) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Map<String, Object> values = new HashMap<>(parameters);
        values.put("ids", ids);
        var query = entityManager.createQuery(
                "select c.id from Campaign c where c.id in (:ids) and (" + condition + ")", UUID.class);
        values.forEach(query::setParameter);
        return Set.copyOf(query.getResultList());
    }
}
