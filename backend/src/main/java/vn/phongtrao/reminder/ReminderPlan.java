package vn.phongtrao.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.calendar.DueDate;
import vn.phongtrao.event.Journal;
import vn.phongtrao.event.Lease;
import vn.phongtrao.obligation.OpenObligations;
import vn.phongtrao.unit.UnitDirectory;

/** Makes the reminders whose day has come, with their events. */
@ApplicationScoped
class ReminderPlan {

    private static final String LEASE = "reminder";
    private static final int AT_ONCE = 200;
    private static final int LONGEST_BEFORE = 366;

    private final EntityManager entityManager;
    private final OpenObligations obligations;
    private final Mailboxes mailboxes;
    private final UnitDirectory directory;
    private final ReminderText text;
    private final Lease lease;
    private final Journal journal;
    private final Clock clock;

    ReminderPlan(EntityManager entityManager, OpenObligations obligations, Mailboxes mailboxes,
            UnitDirectory directory, ReminderText text, Lease lease, Journal journal, Clock clock) {
        this.entityManager = entityManager;
        this.obligations = obligations;
        this.mailboxes = mailboxes;
        this.directory = directory;
        this.text = text;
        this.lease = lease;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Makes some of them.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean make(LocalDate today) {
        if (lease.take(LEASE).isEmpty()) {
            return false;
        }
        int made = 0;
        for (DueDate date : obligations.listDates(today, today.plusDays(LONGEST_BEFORE),
                today.minusDays(Occasion.LATE_DAYS), today.minusDays(1))) {
            Optional<Occasion> occasion =
                    Occasion.on(today, date.dueOn(), date.onTimeUntil(), date.remindDays());
            if (occasion.isPresent()) {
                made += make(date, occasion.get(), AT_ONCE - made);
            }
            if (made == AT_ONCE) {
                return true;
            }
        }
        return false;
    }

    private int make(DueDate date, Occasion occasion, int atMost) {
        Set<UUID> reminded = Set.copyOf(entityManager.createQuery("select r.unitId from Reminder r "
                        + "where r.dueDateId = :date and r.kind = :kind and r.daysBefore = :days", UUID.class)
                .setParameter("date", date.id()).setParameter("kind", occasion.kind())
                .setParameter("days", occasion.daysBefore()).getResultList());
        List<UUID> units = obligations.listUnits(date).stream().filter(unit -> !reminded.contains(unit))
                .limit(atMost).toList();
        Map<UUID, String> addresses = mailboxes.of(units);
        Map<UUID, String> names = directory.names(units, date.dueOn());
        units.forEach(unit -> {
            entityManager.persist(new Reminder(date.id(), unit, occasion, addresses.get(unit), clock.instant()));
            journal.record(occasion.kind() == ReminderKind.DUE ? "obligation.due" : "obligation.late",
                    OpenObligations.path(date.id(), unit), unit,
                    data(date, unit, text.subject(occasion.kind(), date, names.get(unit))));
        });
        return units.size();
    }

    private static Map<String, Object> data(DueDate date, UUID unit, String text) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("campaign", date.campaignId());
        data.put("unit", unit);
        data.put("code", date.code());
        data.put("title", date.title());
        data.put("kind", date.kind());
        data.put("period", date.period());
        data.put("dueOn", date.dueOn());
        data.put("onTimeUntil", date.onTimeUntil());
        data.put("text", text);
        return data;
    }
}
