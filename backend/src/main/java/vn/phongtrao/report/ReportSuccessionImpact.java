package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.succession.SuccessionImpact;

/** Reports that units still have under way, and those of successors. */
@ApplicationScoped
class ReportSuccessionImpact implements SuccessionImpact {

    private final EntityManager entityManager;

    ReportSuccessionImpact(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Touched> touchedBy(Collection<UUID> ending, LocalDate day) {
        if (ending.isEmpty()) {
            return List.of();
        }
        String open = "from Report r where r.status <> :approved and r.unitId in (:units)";
        long total = entityManager.createQuery("select count(r) " + open, Long.class)
                .setParameter("approved", ReportStatus.APPROVED).setParameter("units", ending).getSingleResult();
        return List.of(new Touched(Kind.REPORT, total, entityManager
                .createQuery("select r " + open + " order by r.firstDay, r.id", Report.class)
                .setParameter("approved", ReportStatus.APPROVED).setParameter("units", ending)
                .setMaxResults(LISTED).getResultStream().map(ReportSuccessionImpact::dependant).toList()));
    }

    @Override
    public List<Dependant> restingOn(Collection<UUID> opened, Collection<UUID> successors, LocalDate day) {
        return successors.isEmpty() ? List.of() : entityManager.createQuery("select r from Report r where "
                        + "r.unitId in (:successors) and r.lastDay >= :day order by r.firstDay, r.id", Report.class)
                .setParameter("successors", successors).setParameter("day", day)
                .setMaxResults(LISTED).getResultStream().map(ReportSuccessionImpact::dependant).toList();
    }

    private static Dependant dependant(Report report) {
        return new Dependant(Kind.REPORT, report.id(), ReportView.path(report.id()),
                report.period() + " " + report.status(), report.unitId());
    }
}
