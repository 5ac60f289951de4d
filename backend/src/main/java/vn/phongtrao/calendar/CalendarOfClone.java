package vn.phongtrao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignCloned;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.time.PeriodKind;

/** Gives a cloned campaign the calendar of the one it was cloned from. */
@ApplicationScoped
class CalendarOfClone {

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;

    CalendarOfClone(EntityManager entityManager, CampaignDirectory campaigns) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
    }

    void copy(@Observes CampaignCloned cloned) {
        Period from = periodOf(cloned.from());
        Period to = periodOf(cloned.to());
        entityManager.createQuery("from CalendarEntry e where e.campaignId = :campaign", CalendarEntry.class)
                .setParameter("campaign", cloned.from()).getResultList()
                .forEach(entry -> entityManager.persist(
                        entry.copiedTo(cloned.to(), from, to, moved(entry.period(), from, to))));
    }

    /** A period later by the months between two others; null for none. */
    static Period moved(Period period, Period from, Period to) {
        if (period == null) {
            return null;
        }
        long months = ChronoUnit.MONTHS.between(from.firstDay(), to.firstDay());
        LocalDate first = period.firstDay().plusMonths(months);
        if (period.kind() == PeriodKind.STAGE) {
            return Period.parse(first.getYear() + "/" + period.lastDay().plusMonths(months).getYear());
        }
        return Period.around(period.kind(), Period.parse(first.toString())).orElseThrow();
    }

    private Period periodOf(UUID campaign) {
        return campaigns.find(campaign).orElseThrow().period();
    }
}
