package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.calendar.OwingUnits;

/** By when reports are owed, where their campaign's calendar asks their unit for one of their period. */
@ApplicationScoped
class ReportDueDays {

    private static final String OWED = "d.kind = REPORT and (" + OwingUnits.OWES + ")";

    /** HQL of the due day of a report {@code r}, the earliest of several; the last of all days where none is owed. */
    static final String DUE_ON = "coalesce((select d.dueOn from " + OwingUnits.FROM + " where " + OWED
            + " and d.campaignId = r.campaignId and d.period = r.period and up.unitId = r.unitId "
            + "order by d.dueOn limit 1), {d '9999-12-31'})";

    private static final String OF_REPORTS = "select r.id, d.dueOn, d.onTimeUntil from " + OwingUnits.FROM
            + " join Report r on r.campaignId = d.campaignId and r.period = d.period and r.unitId = up.unitId "
            + "where r.id in (:reports) and " + OWED + " order by d.dueOn";

    private final EntityManager entityManager;

    ReportDueDays(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param onTimeUntil the last day of grace, from {@code dueOn} on */
    record Due(LocalDate dueOn, LocalDate onTimeUntil) {
    }

    /** By report; one that no calendar asks for has none. */
    Map<UUID, Due> of(Collection<UUID> reports) {
        return entityManager.createQuery(OF_REPORTS, Object[].class).setParameter("reports", reports).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0],
                        row -> new Due((LocalDate) row[1], (LocalDate) row[2]), (earliest, later) -> earliest));
    }
}
