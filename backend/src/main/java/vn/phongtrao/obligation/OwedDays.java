package vn.phongtrao.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phongtrao.calendar.DueDate;
import vn.phongtrao.shared.access.Reach;

/** What the units of a reach owe, told by due date. */
@ApplicationScoped
public class OwedDays {

    private static final String WITHIN = " from " + Owed.FROM + " where (" + Owed.OWES + ") and "
            + Reach.mayWrite("up.unitId");
    private static final String COUNTS = "select d.id, count(*), sum(case when " + Owed.DONE + " or " + Owed.EXEMPT
            + " then 0 else 1 end)" + WITHIN + " and d.dueOn >= :from and d.dueOn <= :to group by d.id";

    private final EntityManager entityManager;

    OwedDays(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By day. @param reach whose units, those that it lets be changed */
    public List<OwedDay> list(Reach reach, LocalDate from, LocalDate to) {
        var counts = entityManager.createQuery(COUNTS, Object[].class).setParameter("from", from).setParameter("to", to);
        reach.writeParameters().forEach(counts::setParameter);
        Map<UUID, Object[]> rows = counts.getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], Function.identity()));
        Map<UUID, UUID> only = onlyUnits(reach, rows.values().stream().filter(row -> (Long) row[1] == 1)
                .map(row -> (UUID) row[0]).toList());
        return rows.isEmpty() ? List.of() : entityManager.createQuery(
                        "from DueDate d where d.id in (:ids) order by d.dueOn, d.code, d.id", DueDate.class)
                .setParameter("ids", rows.keySet()).getResultStream()
                .map(date -> new OwedDay(date, (Long) rows.get(date.id())[1],
                        ((Number) rows.get(date.id())[2]).longValue(), only.get(date.id()))).toList();
    }

    private Map<UUID, UUID> onlyUnits(Reach reach, List<UUID> dates) {
        if (dates.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> parameters = new HashMap<>(reach.writeParameters());
        parameters.put("dates", dates);
        var query = entityManager.createQuery("select d.id, up.unitId" + WITHIN + " and d.id in (:dates)",
                Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }
}
