package vn.phongtrao.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.phongtrao.calendar.DueDate;
import vn.phongtrao.calendar.OwingUnits;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Counts how a campaign's obligations stand, by the units below one and by due date. */
@ApplicationScoped
class CompletenessQuery {

    /**
     * By due date, and by the unit that a question names: how many there are, are done, were done on time, are exempt, are
     * overdue.
     */
    private static final String COUNTS = "select d.id, count(*), "
            + "sum(case when " + Owed.DONE + " then 1 else 0 end), "
            + "sum(case when " + Owed.DONE + " and " + Owed.ON_TIME + " then 1 else 0 end), "
            + "sum(case when not " + Owed.DONE + " and " + Owed.EXEMPT + " then 1 else 0 end), "
            + "sum(case when not " + Owed.DONE + " and not " + Owed.EXEMPT + " and " + Owed.PAST + " then 1 else 0 end), ";

    private static final String CHILD = " join UnitParent child on child.parentId = :unit "
            + "and child.validFrom <= d.dueOn and child.validTo > d.dueOn ";

    /** Of the unit itself; of those below its children that owe by their type; of the owner, where it owes as such. */
    private static final List<Question> QUESTIONS = List.of(
            new Question("up.unitId", OwingUnits.FROM,
                    "(" + OwingUnits.OWES + ") and up.unitId = :unit"),
            new Question("child.unitId", OwingUnits.BY_TYPE_AND_CHILD, OwingUnits.OWES_BY_TYPE),
            new Question("child.unitId", OwingUnits.FROM + CHILD + "join UnitClosure c on c.ancestorId = child.unitId "
                    + "and c.descendantId = d.ownerId and c.validFrom <= d.dueOn and c.validTo > d.dueOn",
                    OwingUnits.OWES_AS_OWNER));

    /** @param unit by which is counted */
    private record Question(String unit, String from, String condition) {

        private String count(String filter) {
            return COUNTS + unit + " from " + from + Owed.KNOWN + " where d.campaignId = :campaign and " + condition
                    + filter + " group by d.id, " + unit;
        }
    }

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final UnitDirectory units;
    private final Clock clock;

    CompletenessQuery(EntityManager entityManager, CampaignDirectory campaigns, UnitDirectory units, Clock clock) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** @param unit the one asked for, or one directly below it */
    private record Count(UUID date, UUID unit, Standing standing) {
    }

    /** @throws NotFound for a campaign or a unit that the caller may not read */
    CompletenessView require(UUID campaignId, CompletenessRequest request) {
        CampaignSummary campaign = campaigns.requireReadable(campaignId);
        UUID unit = request.unit == null ? campaign.territory() : request.unit;
        if (!units.isReadable(unit)) {
            throw new NotFound();
        }
        LocalDate today = LocalDate.now(clock);
        List<Count> counts = QUESTIONS.stream()
                .flatMap(question -> count(question, campaignId, unit, request, today)).toList();
        Map<UUID, Standing> byUnit = new HashMap<>();
        Map<UUID, Standing> byDate = new HashMap<>();
        Map<UUID, LocalDate> lastSeen = new HashMap<>();
        Map<UUID, DueDate> dates = dates(counts.stream().map(Count::date).distinct().toList());
        Standing nothing = Standing.of(0, 0, 0, 0, 0);
        Standing total = nothing;
        Standing own = nothing;
        for (Count count : counts) {
            total = total.plus(count.standing());
            byDate.merge(count.date(), count.standing(), Standing::plus);
            if (count.unit().equals(unit)) {
                own = own.plus(count.standing());
            } else {
                byUnit.merge(count.unit(), count.standing(), Standing::plus);
                lastSeen.merge(count.unit(), dates.get(count.date()).dueOn(),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        UnitAt shown = units.find(unit, campaign.period().lastDay()).orElseThrow(NotFound::new);
        return new CompletenessView(campaignId, campaign.name(), unit, shown.name(), request.period, today, total, own,
                ofUnits(campaignId, request, byUnit, lastSeen), ofDates(dates, byDate));
    }

    private Stream<Count> count(Question question, UUID campaign, UUID unit, CompletenessRequest request,
            LocalDate today) {
        var query = entityManager.createQuery(question.count((request.kind == null ? "" : " and d.kind = :kind")
                        + (request.period == null ? "" : " and d.firstDay >= :first and d.lastDay <= :last")), Object[].class)
                .setParameter("campaign", campaign).setParameter("unit", unit).setParameter("today", today);
        if (request.kind != null) {
            query.setParameter("kind", request.kind);
        }
        if (request.period != null) {
            query.setParameter("first", request.period.firstDay()).setParameter("last", request.period.lastDay());
        }
        return query.getResultStream().map(row -> new Count((UUID) row[0], (UUID) row[6], Standing.of(number(row[1]),
                number(row[2]), number(row[3]), number(row[4]), number(row[5]))));
    }

    /** Each unit is named as on the last of its due days. */
    private List<CompletenessView.OfUnit> ofUnits(UUID campaign, CompletenessRequest request,
            Map<UUID, Standing> standings, Map<UUID, LocalDate> lastSeen) {
        Map<LocalDate, List<UUID>> byDay = new HashMap<>();
        lastSeen.forEach((unit, day) -> byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(unit));
        List<UnitAt> found = new ArrayList<>();
        byDay.forEach((day, ids) -> found.addAll(units.at(ids, day).values()));
        found.sort(Comparator.comparing(UnitAt::name).thenComparing(UnitAt::id));
        return found.stream().map(unit -> new CompletenessView.OfUnit(unit.id(), unit.name(), unit.type(),
                standings.get(unit.id()), children(campaign, unit.id(), request))).toList();
    }

    private static String children(UUID campaign, UUID unit, CompletenessRequest request) {
        return "/api/v1/campaigns/" + campaign + "/obligations?unit=" + unit
                + (request.period == null ? "" : "&period=" + request.period)
                + (request.kind == null ? "" : "&kind=" + request.kind);
    }

    private static List<CompletenessView.OfDate> ofDates(Map<UUID, DueDate> dates, Map<UUID, Standing> standings) {
        return dates.values().stream().map(date -> new CompletenessView.OfDate(date.code(), date.title(), date.kind(),
                date.period(), date.dueOn(), date.onTimeUntil(), standings.get(date.id()))).toList();
    }

    /** By day. */
    private Map<UUID, DueDate> dates(Collection<UUID> ids) {
        Map<UUID, DueDate> dates = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            entityManager.createQuery("from DueDate d where d.id in (:ids) order by d.dueOn, d.code, d.id", DueDate.class)
                    .setParameter("ids", ids).getResultList().forEach(date -> dates.put(date.id(), date));
        }
        return dates;
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
