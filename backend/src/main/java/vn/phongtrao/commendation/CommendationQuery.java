package vn.phongtrao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.text.Folding;

/** Finds dossiers within what the caller may see of them. */
@ApplicationScoped
class CommendationQuery {

    static final String WITHIN_UNIT = "exists (select 1 from UnitClosure below where below.ancestorId = :unit "
            + "and below.descendantId = c.unitId)";
    private static final String NAMED = "exists (select 1 from UnitName n where n.unitId = c.subjectUnitId "
            + "and n.nameSearch like :q escape '!')";
    /** The name of a person is found by those to whom it is shown. */
    private static final String NAMED_TO_CALLER = NAMED + " or (c.subjectSearch like :q escape '!' and "
            + "(:handles = true or c.subjectType = vn.phongtrao.awardform.SubjectType.COLLECTIVE "
            + "or (c.status in (:public) and c.withdrawn = false)))";
    static final String NAMED_IN_PUBLIC = NAMED + " or c.subjectSearch like :q escape '!'";

    private final EntityManager entityManager;
    private final Caller caller;

    CommendationQuery(EntityManager entityManager, Caller caller) {
        this.entityManager = entityManager;
        this.caller = caller;
    }

    /** A third-party portal sees awards, and nothing of how they came about. */
    boolean seesAwardsOnly() {
        return !caller.isSystem() && !caller.has(Role.READER);
    }

    /** Whether the caller's work needs the names of persons who are not published. */
    boolean handlesDossiers() {
        return caller.isSystem() || caller.has(Role.PLANNER) || caller.has(Role.COUNCIL) || caller.has(Role.AUDITOR);
    }

    Optional<Commendation> find(UUID id) {
        var query = entityManager.createQuery(
                "select c from Commendation c where c.id = :id and " + visible(), Commendation.class)
                .setParameter("id", id);
        visibleParameters().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    Page<Commendation> list(CommendationFilter filter, PageRequest page) {
        Listing<Commendation> listing = Listing.of(Commendation.class, "Commendation c", "c")
                .where(visible(), visibleParameters())
                .whereIfGiven("c.status = :status", "status", filter.status)
                .whereIfGiven("c.campaignId = :campaign", "campaign", filter.campaign)
                .whereIfGiven(WITHIN_UNIT, "unit", filter.unit)
                .whereIfGiven("c.awardForm = :awardForm", "awardForm", filter.awardForm);
        String pattern = Folding.pattern(filter.q);
        if (pattern != null) {
            listing.where(NAMED_TO_CALLER, Map.of("q", pattern, "handles", handlesDossiers(),
                    "public", CommendationStatus.PUBLIC));
        }
        return listing.sortable("createdAt", "c.createdAt", Instant.class)
                .sortable("status", "c.status", CommendationStatus.class)
                .unique("id", "c.id", UUID.class)
                .page(entityManager, page, "-createdAt");
    }

    private String visible() {
        return Reach.mayRead("c.unitId") + (seesAwardsOnly() ? " and c.status in (:published)" : "");
    }

    private Map<String, Object> visibleParameters() {
        Map<String, Object> parameters = new HashMap<>(caller.reach().readParameters());
        if (seesAwardsOnly()) {
            parameters.put("published", CommendationStatus.PUBLIC);
        }
        return parameters;
    }
}
