package vn.phongtrao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.campaign.CampaignStaged;
import vn.phongtrao.campaign.CampaignSummary;

/** Makes due dates of calendar entries, in the transaction that launches the campaign or changes its calendar. */
@ApplicationScoped
class DueDates {

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final Instance<DueDateInUse> uses;
    private final Clock clock;

    DueDates(EntityManager entityManager, CampaignDirectory campaigns, @Any Instance<DueDateInUse> uses, Clock clock) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.uses = uses;
        this.clock = clock;
    }

    void staged(@Observes CampaignStaged staged) {
        if (staged.stage() == CampaignStage.LAUNCHED) {
            CampaignSummary campaign = campaigns.find(staged.campaign()).orElseThrow();
            entityManager.createQuery("from CalendarEntry e where e.campaignId = :campaign", CalendarEntry.class)
                    .setParameter("campaign", campaign.id()).getResultList()
                    .forEach(entry -> entry.occurrences(campaign.period()).forEach(occurrence ->
                            entityManager.persist(new DueDate(entry, campaign, occurrence))));
        } else {
            remove(entityManager.createQuery("from DueDate d where d.campaignId = :campaign and d.dueOn > :day",
                            DueDate.class)
                    .setParameter("campaign", staged.campaign()).setParameter("day", staged.day()).getResultList());
        }
    }

    /** Lets the due dates from today on follow an entry of a launched campaign. */
    void follow(CalendarEntry entry, CampaignSummary campaign) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, DueDate> known = ofEntries(List.of(entry.id())).stream()
                .collect(Collectors.toMap(DueDate::id, Function.identity()));
        Set<DueDate> dropped = new HashSet<>(known.values());
        for (Occurrence occurrence : entry.occurrences(campaign.period())) {
            DueDate existing = known.get(DueDate.idOf(entry.id(), occurrence));
            if (existing == null) {
                if (!occurrence.dueOn().isBefore(today)) {
                    entityManager.persist(new DueDate(entry, campaign, occurrence));
                }
            } else if (!existing.dueOn().isBefore(today)) {
                // One that is moved to before today is due today at the earliest: nobody is late by a change.
                existing.ask(entry, occurrence.dueNotBefore(today));
                dropped.remove(existing);
            }
        }
        dropped.removeIf(date -> date.dueOn().isBefore(today));
        remove(dropped);
    }

    /** Takes back what an entry asks from today on; past due dates stay without it. */
    void end(CalendarEntry entry) {
        LocalDate today = LocalDate.now(clock);
        remove(ofEntries(List.of(entry.id())).stream().filter(date -> !date.dueOn().isBefore(today)).toList());
    }

    /** By entry, each in order of time. */
    Map<UUID, List<DueDate>> byEntry(Collection<UUID> entries) {
        return ofEntries(entries).stream().collect(Collectors.groupingBy(DueDate::entryId));
    }

    private List<DueDate> ofEntries(Collection<UUID> entries) {
        return entries.isEmpty() ? List.of() : entityManager.createQuery(
                        "from DueDate d where d.entryId in (:entries) order by d.dueOn, d.id", DueDate.class)
                .setParameter("entries", entries).getResultList();
    }

    private void remove(Collection<DueDate> dates) {
        List<UUID> ids = dates.stream().map(DueDate::id).toList();
        Set<UUID> used = new HashSet<>();
        uses.forEach(use -> used.addAll(use.among(ids)));
        dates.stream().filter(date -> !used.contains(date.id())).forEach(entityManager::remove);
        entityManager.flush();
    }
}
