package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Qualifier;
import vn.phongtrao.shared.time.Period;

/** Reads what reports of one period state, for whoever compares them; each question is one query. */
@ApplicationScoped
public class StatedFigures {

    private static final String FIGURES = "select r.id, r.unitId, r.revision, f.indicator, f.dimensions, f.raw, "
            + "f.qualifier, f.value, f.lower, f.lowerOpen, f.upper, f.upperOpen, f.unitOfMeasure "
            + "from ReportFigure f join Report r on r.id = f.reportId where ";
    private static final String HANDED_IN = "(r.effective = true or r.status = :submitted)";
    private static final String IN_ORDER = " order by f.indicator, f.dimensions";

    private final EntityManager entityManager;

    StatedFigures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those of one report, in the order in which the report shows them. */
    public List<StatedFigure> ofReport(UUID report) {
        return figures(question("r.id = :report").setParameter("report", report).getResultStream());
    }

    /** Those that count, of units' reports for one of the campaigns and exactly that period. */
    public List<StatedFigure> counted(Collection<UUID> campaigns, Period period, Collection<UUID> units) {
        return units.isEmpty() ? List.of() : figures(question(
                        "r.campaignId in (:campaigns) and r.period = :period and r.unitId in (:units) and r.effective = true")
                .setParameter("campaigns", campaigns).setParameter("period", period).setParameter("units", units)
                .getResultStream());
    }

    /** Those that are approved or wait for it, of units' reports; of two revisions the later. */
    public List<StatedFigure> handedIn(UUID campaign, Period period, Collection<UUID> units) {
        return units.isEmpty() ? List.of() : latest(question(
                        "r.campaignId = :campaign and r.period = :period and r.unitId in (:units) and " + HANDED_IN)
                .setParameter("units", units), campaign, period);
    }

    /** Those that are approved or wait for it, of reports of units that lie below one on a day; the later revision. */
    public List<StatedFigure> handedInBelow(UUID campaign, Period period, UUID unit, LocalDate day) {
        return latest(question("r.campaignId = :campaign and r.period = :period and r.unitId <> :root and "
                        + "exists (select 1 from UnitClosure c where c.ancestorId = :root and c.descendantId = r.unitId "
                        + "and c.validFrom <= :day and c.validTo > :day) and " + HANDED_IN)
                .setParameter("root", unit).setParameter("day", day), campaign, period);
    }

    private TypedQuery<Object[]> question(String condition) {
        return entityManager.createQuery(FIGURES + condition + IN_ORDER, Object[].class);
    }

    private static List<StatedFigure> latest(TypedQuery<Object[]> query, UUID campaign, Period period) {
        List<Object[]> rows = query.setParameter("campaign", campaign).setParameter("period", period)
                .setParameter("submitted", ReportStatus.SUBMITTED).getResultList();
        Map<Object, Integer> revisions = rows.stream()
                .collect(Collectors.toMap(row -> row[1], row -> (Integer) row[2], Math::max));
        return figures(rows.stream().filter(row -> revisions.get(row[1]).equals(row[2])));
    }

    private static List<StatedFigure> figures(Stream<Object[]> rows) {
        return rows.map(row -> new StatedFigure((UUID) row[0], (UUID) row[1], (String) row[3], (String) row[4],
                new Figure((String) row[5], (Qualifier) row[6], (BigDecimal) row[7], (BigDecimal) row[8],
                        (Boolean) row[9], (BigDecimal) row[10], (Boolean) row[11], (String) row[12]))).toList();
    }
}
