package vn.phongtrao.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.indicator.Visibility;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.text.Folding;

/** Finds campaigns: those within a caller's reach, and those that anyone may read. */
@ApplicationScoped
public class CampaignQuery {

    private static final String PUBLIC = "c.visibility = :public and c.stage in (:publicStages)";
    private static final Map<String, Object> PUBLIC_PARAMETERS = Map.of("public", Visibility.PUBLIC,
            "publicStages", Set.of(CampaignStage.LAUNCHED, CampaignStage.CLOSED));

    private final EntityManager entityManager;
    private final CampaignDirectory directory;
    private final CampaignViews views;
    private final Caller caller;

    CampaignQuery(EntityManager entityManager, CampaignDirectory directory, CampaignViews views, Caller caller) {
        this.entityManager = entityManager;
        this.directory = directory;
        this.views = views;
        this.caller = caller;
    }

    /** Campaigns that the caller may read, with what the caller may do with them. */
    public Page<CampaignView> list(CampaignFilter filter, PageRequest page) {
        return page(listing().where(CampaignDirectory.READABLE, caller.reach().readParameters()), filter, page)
                .mapAll(views::forCaller);
    }

    /** @throws NotFound unless the caller may read it */
    public CampaignView require(UUID id) {
        if (!directory.isVisible(id)) {
            throw new NotFound();
        }
        return views.forCaller(List.of(id)).get(0);
    }

    /** Launched and closed campaigns that anyone may read; nobody need be signed in. */
    public Page<CampaignView> listPublic(CampaignFilter filter, PageRequest page) {
        return page(listing().where(PUBLIC, PUBLIC_PARAMETERS), filter, page).mapAll(views::forAnyone);
    }

    /** @throws NotFound unless anyone may read it */
    public CampaignView requirePublic(UUID id) {
        var query = entityManager.createQuery("select c.id from Campaign c where c.id = :id and " + PUBLIC, UUID.class)
                .setParameter("id", id);
        PUBLIC_PARAMETERS.forEach(query::setParameter);
        List<UUID> found = query.getResultList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return views.forAnyone(found).get(0);
    }

    /** Names of those of the campaigns that anyone may read, by id. */
    public Map<UUID, String> publicNames(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var query = entityManager.createQuery(
                "select c.id, c.name from Campaign c where c.id in (:ids) and " + PUBLIC, Object[].class)
                .setParameter("ids", ids);
        PUBLIC_PARAMETERS.forEach(query::setParameter);
        return query.getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private static Listing<UUID> listing() {
        return Listing.of(UUID.class, "Campaign c", "c.id");
    }

    private Page<UUID> page(Listing<UUID> listing, CampaignFilter filter, PageRequest page) {
        listing.whereIfGiven("c.ownerId = :owner", "owner", filter.owner)
                .whereIfGiven("c.kind = :kind", "kind", filter.kind)
                .whereIfGiven("c.stage = :stage", "stage", filter.stage)
                .whereIfGiven("c.nameSearch like :q escape '!'", "q", Folding.pattern(filter.q))
                .whereIfGiven("exists (select 1 from UnitClosure at where at.ancestorId = c.territoryId "
                        + "and at.descendantId = :unit) or exists (select 1 from Campaign p join p.participants who "
                        + "where p.id = c.id and who.unit = :unit)", "unit", filter.unit);
        if (filter.period != null) {
            listing.where("c.periodStart <= :periodEnd and c.periodEnd >= :periodStart",
                    Map.of("periodStart", filter.period.firstDay(), "periodEnd", filter.period.lastDay()));
        }
        return listing.sortable("periodStart", "c.periodStart", LocalDate.class)
                .sortable("name", "c.nameSearch", String.class)
                .unique("id", "c.id", UUID.class)
                .page(entityManager, page, "-periodStart");
    }
}
