package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.shared.time.Period;

/** Reads what units below a unit have reported. */
@ApplicationScoped
public class ReportedFigures {

    private static final String FIGURES = "select f as figure, r as report from ReportFigure f "
            + "join Report r on r.id = f.reportId where f.indicator in (:indicators) and ";
    /** The report's row, and every unit that lies at or below the root on the day. */
    private static final String FROM_BELOW = FIGURES + "exists (select 1 from UnitClosure c where c.ancestorId = :root "
            + "and c.descendantId = r.unitId and c.validFrom <= :day and c.validTo > :day)";
    private static final String OF_UNITS = FIGURES + "r.unitId in (:units)";
    private static final String OF_PERIOD = " and r.campaignId = :campaign and r.firstDay >= :first "
            + "and r.lastDay <= :last and (r.effective = true or r.status = :submitted)";
    private static final String OF_BASELINES = " and r.effective = true and r.lastDay <= :last";

    private final EntityManager entityManager;

    ReportedFigures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Figures for the campaign within the period: of approved reports that count, and of submitted ones.
     *
     * @param root the unit at or below which they were reported
     * @param day whose tree says what lies below
     */
    public List<ReportedFigure> list(UUID campaign, Period period, UUID root, LocalDate day,
            Collection<String> indicators) {
        return indicators.isEmpty() ? List.of() : figures(entityManager.createQuery(
                        FROM_BELOW + OF_PERIOD, Tuple.class)
                .setParameter("indicators", indicators).setParameter("root", root).setParameter("day", day)
                .setParameter("campaign", campaign).setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay()).setParameter("submitted", ReportStatus.SUBMITTED)
                .getResultList());
    }

    /**
     * Approved figures that count of any campaign, for periods that end by a day; for baselines, entered once.
     *
     * @param root the unit at or below which they were reported
     * @param day whose tree says what lies below
     * @param last the day by which the periods end
     */
    public List<ReportedFigure> listBaselines(UUID root, LocalDate day, LocalDate last, Collection<String> indicators) {
        return indicators.isEmpty() ? List.of() : figures(entityManager.createQuery(
                        FROM_BELOW + OF_BASELINES, Tuple.class)
                .setParameter("indicators", indicators).setParameter("root", root).setParameter("day", day)
                .setParameter("last", last).getResultList());
    }

    /** The same as {@link #list}, of certain units wherever they lie. */
    public List<ReportedFigure> listOf(Collection<UUID> units, UUID campaign, Period period,
            Collection<String> indicators) {
        return indicators.isEmpty() || units.isEmpty() ? List.of() : figures(entityManager.createQuery(
                        OF_UNITS + OF_PERIOD, Tuple.class)
                .setParameter("indicators", indicators).setParameter("units", units)
                .setParameter("campaign", campaign).setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay()).setParameter("submitted", ReportStatus.SUBMITTED)
                .getResultList());
    }

    /** The same as {@link #listBaselines}, of certain units wherever they lie. */
    public List<ReportedFigure> listBaselinesOf(Collection<UUID> units, LocalDate last, Collection<String> indicators) {
        return indicators.isEmpty() || units.isEmpty() ? List.of() : figures(entityManager.createQuery(
                        OF_UNITS + OF_BASELINES, Tuple.class)
                .setParameter("indicators", indicators).setParameter("units", units).setParameter("last", last)
                .getResultList());
    }

    private List<ReportedFigure> figures(List<Tuple> rows) {
        Map<UUID, ReportApproval> approvals = approvals(rows.stream()
                .map(row -> row.get("report", Report.class).id()).collect(Collectors.toSet()));
        return rows.stream().map(row -> {
            Report report = row.get("report", Report.class);
            ReportFigure figure = row.get("figure", ReportFigure.class);
            ReportApproval approval = approvals.get(report.id());
            return new ReportedFigure(report.id(), report.campaignId(), report.unitId(), report.period(),
                    report.status(), report.revision(), report.origin(), figure.indicator(), figure.dimensions(),
                    figure.figure(), figure.provenance().or(report.provenance()).view(), figure.chosenBecause(),
                    figure.enteredBy(),
                    figure.enteredAt(), approval == null ? null : approval.approvedBy(),
                    approval == null ? null : approval.approvedAt());
        }).toList();
    }

    private Map<UUID, ReportApproval> approvals(Collection<UUID> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        return entityManager.createQuery("from ReportApproval a where a.reportId in (:reports)", ReportApproval.class)
                .setParameter("reports", reports).getResultStream()
                .collect(Collectors.toMap(ReportApproval::reportId, approval -> approval, (one, other) ->
                        one.approvedAt().isAfter(other.approvedAt()) ? one : other));
    }
}
