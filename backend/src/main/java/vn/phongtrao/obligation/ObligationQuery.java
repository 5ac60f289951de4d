package vn.phongtrao.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.unit.UnitDirectory;

/** Finds obligations within the caller's reach. */
@ApplicationScoped
public class ObligationQuery implements Found.Lookup {

    /** HQL condition: the unit lies at or below {@code :unit} on the due day. */
    static final String BELOW_UNIT = "exists (select 1 from UnitClosure sub where sub.ancestorId = :unit "
            + "and sub.descendantId = up.unitId and sub.validFrom <= d.dueOn and sub.validTo > d.dueOn)";

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final UnitDirectory units;
    private final Caller caller;
    private final Clock clock;

    ObligationQuery(EntityManager entityManager, CampaignDirectory campaigns, UnitDirectory units, Caller caller,
            Clock clock) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public boolean isVisible(UUID id) {
        return find(id).isPresent();
    }

    /** By due day. */
    public Page<ObligationView> list(ObligationFilter filter, PageRequest page) {
        Listing<Owed> listing = Listing.of(Owed.class, Owed.FROM, Owed.SELECT)
                .where(Owed.OWES, Map.of())
                .where(Reach.mayRead("up.unitId"), caller.reach().readParameters())
                .whereIfGiven("d.campaignId = :campaign", "campaign", filter.campaign)
                .whereIfGiven("d.kind = :kind", "kind", filter.kind)
                .whereIfGiven(BELOW_UNIT, "unit", filter.unit)
                .whereIfGiven("d.dueOn >= :from", "from", filter.from)
                .whereIfGiven("d.dueOn <= :to", "to", filter.to);
        if (filter.mine) {
            listing.where(Reach.mayWrite("up.unitId"), caller.reach().writeParameters());
        }
        if (filter.wanted() != null) {
            standing(listing, filter.wanted());
        }
        return listing.sortable("dueOn", "d.dueOn", LocalDate.class)
                .unique("id", "concat(hex(d.id), hex(up.unitId))", String.class)
                .page(entityManager, page, "dueOn")
                .mapAll(this::views);
    }

    private void standing(Listing<Owed> listing, ObligationStatus status) {
        Map<String, Object> today = Map.of("today", today());
        switch (status) {
            case DONE -> listing.where(Owed.DONE, Map.of());
            case EXEMPT -> listing.where("not " + Owed.DONE + " and " + Owed.EXEMPT, Map.of());
            case LATE -> listing.where("not " + Owed.DONE + " and not " + Owed.EXEMPT + " and " + Owed.PAST, today);
            case DUE -> listing.where("not " + Owed.DONE + " and not " + Owed.EXEMPT + " and not " + Owed.PAST, today);
        }
    }

    /** @throws NotFound unless a unit in the caller's reach owes it */
    ObligationView require(UUID id) {
        return views(List.of(find(id).orElseThrow(NotFound::new))).get(0);
    }

    /** The obligation of the id, if a unit in the caller's reach owes it. */
    Optional<Owed> find(UUID id) {
        UUID least = ObligationId.leastDueDate(id);
        UUID greatest = ObligationId.greatestDueDate(id);
        Map<String, Object> parameters = new HashMap<>(caller.reach().readParameters());
        parameters.put("least", least);
        parameters.put("greatest", greatest);
        Optional<Object[]> found = rows("select d.id, up.unitId from " + Owed.FROM
                + " where d.id >= :least and d.id <= :greatest and (" + Owed.OWES + ") and "
                + Reach.mayRead("up.unitId"), Object[].class, parameters).stream()
                .filter(row -> ObligationId.of((UUID) row[0], (UUID) row[1]).equals(id)).findFirst();
        return found.flatMap(row -> rows("select " + Owed.SELECT + " from " + Owed.FROM
                        + " where d.id = :date and up.unitId = :owing", Owed.class,
                        Map.of("date", row[0], "owing", row[1])).stream().findFirst());
    }

    private <T> List<T> rows(String query, Class<T> type, Map<String, Object> parameters) {
        var rows = entityManager.createQuery(query, type);
        parameters.forEach(rows::setParameter);
        return rows.getResultList();
    }

    private List<ObligationView> views(List<Owed> page) {
        Map<UUID, String> campaignNames = campaigns.names(
                page.stream().map(owed -> owed.date().campaignId()).collect(Collectors.toSet()));
        Map<LocalDate, Map<UUID, String>> unitNames = new HashMap<>();
        page.stream().collect(Collectors.groupingBy(owed -> owed.date().dueOn(),
                        Collectors.mapping(Owed::unit, Collectors.toSet())))
                .forEach((day, ids) -> unitNames.put(day, units.names(ids, day)));
        Set<UUID> writable = units.writable(page.stream().map(Owed::unit).collect(Collectors.toSet()));
        Map<UUID, Boolean> owned = page.stream().map(owed -> owed.date().campaignId()).distinct()
                .collect(Collectors.toMap(campaign -> campaign, campaigns::isWritable));
        LocalDate today = today();
        return page.stream().map(owed -> ObligationView.of(owed, campaignNames.get(owed.date().campaignId()),
                unitNames.get(owed.date().dueOn()).get(owed.unit()), today,
                actions(owed, writable.contains(owed.unit()), owned.get(owed.date().campaignId())))).toList();
    }

    private List<AllowedAction> actions(Owed owed, boolean ofOwnUnit, boolean ofOwnCampaign) {
        Obligation record = owed.record();
        boolean completes = caller.isSystem() || caller.has(Role.REPORTER) || caller.has(Role.APPROVER)
                || caller.has(Role.PLANNER);
        boolean plans = caller.isSystem() || caller.has(Role.PLANNER);
        List<AllowedAction> actions = new ArrayList<>();
        actions.add(action("complete", completes, ofOwnUnit,
                () -> record.requireCompletable(owed.date().kind())));
        actions.add(action("exempt", plans, ofOwnCampaign, record::requireNothingRecorded));
        actions.add(action("reopen", plans, ofOwnCampaign, record::requireRecorded));
        return actions;
    }

    private static AllowedAction action(String verb, boolean role, boolean within, Runnable guard) {
        if (!role) {
            return AllowedAction.notForRole(verb);
        }
        return within ? AllowedAction.guardedBy(verb, guard) : AllowedAction.no(verb, NotFound.class);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
