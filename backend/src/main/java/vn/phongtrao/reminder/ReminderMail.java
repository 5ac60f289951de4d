package vn.phongtrao.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.phongtrao.calendar.DueDate;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.unit.UnitDirectory;

/** Sends the mails of reminders, each taken by one process at a time. */
@ApplicationScoped
class ReminderMail {

    private static final Logger LOG = Logger.getLogger(ReminderMail.class);
    private static final int AT_ONCE = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final UnitDirectory units;
    private final Post post;
    private final Template subject;
    private final Template text;
    private final String from;
    private final Clock clock;

    ReminderMail(EntityManager entityManager, CampaignDirectory campaigns, UnitDirectory units, Post post,
            @Location("reminder/subject") Template subject, @Location("reminder/text") Template text,
            @ConfigProperty(name = "phongtrao.mail.from") String from, Clock clock) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.units = units;
        this.post = post;
        this.subject = subject;
        this.text = text;
        this.from = from;
        this.clock = clock;
    }

    /**
     * Sends some that wait.
     *
     * @return whether there may be more
     */
    boolean sendWaiting() {
        List<UUID> taken = QuarkusTransaction.requiringNew().call(this::take);
        taken.forEach(this::send);
        return taken.size() == AT_ONCE;
    }

    private List<UUID> take() {
        List<?> waiting = entityManager.createNativeQuery("select * from reminder where mail = 'PENDING' "
                        + "and due_at <= :now order by due_at limit " + AT_ONCE + " for update skip locked", Reminder.class)
                .setParameter("now", clock.instant()).getResultList();
        return waiting.stream().map(Reminder.class::cast).map(reminder -> {
            reminder.take(clock.instant());
            return reminder.id();
        }).toList();
    }

    private void send(UUID id) {
        Letter letter = QuarkusTransaction.requiringNew().call(() -> letter(entityManager.find(Reminder.class, id)));
        String failure = null;
        try {
            post.send(letter);
        } catch (RuntimeException refusal) {
            LOG.warnf("The mail of reminder %s was not accepted: %s", id, refusal.getMessage());
            failure = String.valueOf(refusal.getMessage());
        }
        String why = failure;
        QuarkusTransaction.requiringNew().run(() -> {
            Reminder reminder = entityManager.find(Reminder.class, id);
            if (why == null) {
                reminder.sent(clock.instant());
            } else {
                reminder.refused(why, clock.instant());
            }
        });
    }

    private Letter letter(Reminder reminder) {
        DueDate date = entityManager.find(DueDate.class, reminder.dueDateId());
        return new Letter(reminder.id(), from, reminder.address(),
                filled(subject, reminder, date).render().strip(), filled(text, reminder, date).render(),
                reminder.madeAt());
    }

    private TemplateInstance filled(Template template, Reminder reminder, DueDate date) {
        return template.data("late", reminder.kind() == ReminderKind.LATE)
                .data("title", date.title())
                .data("unit", units.names(List.of(reminder.unitId()), date.dueOn()).get(reminder.unitId()))
                .data("campaign", campaigns.names(List.of(date.campaignId())).get(date.campaignId()))
                .data("period", date.period().toString())
                .data("legalBasis", date.legalBasis())
                .data("dueOn", DAY.format(date.dueOn()))
                .data("onTimeUntil", DAY.format(date.onTimeUntil()))
                .data("grace", !date.dueOn().equals(date.onTimeUntil()));
    }
}
