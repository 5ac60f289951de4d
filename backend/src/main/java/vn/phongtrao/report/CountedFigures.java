package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Qualifier;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;

/** Reads the figures that count, many at once. */
@ApplicationScoped
public class CountedFigures {

    private static final String FIGURES = "select r.id, r.unitId, r.period, r.revision, r.origin, f.indicator, f.dimensions, "
            + "f.qualifier, f.value, f.lower, f.lowerOpen, f.upper, f.upperOpen, f.unitOfMeasure "
            + "from ReportFigure f join Report r on r.id = f.reportId where r.effective = true ";

    private final EntityManager entityManager;

    CountedFigures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those of one report. */
    public List<CountedFigure> ofReport(UUID report) {
        return figures(entityManager.createQuery(FIGURES + "and r.id = :report", Object[].class)
                .setParameter("report", report).getResultStream());
    }

    /** Those that units have reported for a campaign. */
    public List<CountedFigure> ofUnits(UUID campaign, Collection<UUID> units, Collection<String> indicators) {
        return units.isEmpty() || indicators.isEmpty() ? List.of() : figures(entityManager.createQuery(
                        FIGURES + "and r.campaignId = :campaign and r.unitId in (:units) and f.indicator in (:indicators)",
                        Object[].class)
                .setParameter("campaign", campaign).setParameter("units", units).setParameter("indicators", indicators)
                .getResultStream());
    }

    /** Those that units have reported for any campaign; for baselines, entered once. */
    public List<CountedFigure> ofAnyCampaign(Collection<UUID> units, Collection<String> indicators) {
        return units.isEmpty() || indicators.isEmpty() ? List.of() : figures(entityManager.createQuery(
                        FIGURES + "and r.unitId in (:units) and f.indicator in (:indicators)", Object[].class)
                .setParameter("units", units).setParameter("indicators", indicators).getResultStream());
    }

    /** Units with reports that count for the campaign, from the lowest id up. */
    public List<UUID> units(UUID campaign) {
        return entityManager.createQuery("select distinct r.unitId from Report r where r.campaignId = :campaign "
                + "and r.effective = true order by r.unitId", UUID.class).setParameter("campaign", campaign).getResultList();
    }

    /** Campaigns with reports that count. */
    public List<UUID> campaigns() {
        return entityManager.createQuery("select distinct r.campaignId from Report r where r.effective = true", UUID.class)
                .getResultList();
    }

    private static List<CountedFigure> figures(Stream<Object[]> rows) {
        return rows.map(row -> new CountedFigure((UUID) row[0], (UUID) row[1], (Period) row[2], (Integer) row[3],
                (Origin) row[4], (String) row[5], (String) row[6], new Figure(null, (Qualifier) row[7],
                        (BigDecimal) row[8], (BigDecimal) row[9], (Boolean) row[10], (BigDecimal) row[11],
                        (Boolean) row[12], (String) row[13])))
                .toList();
    }
}
