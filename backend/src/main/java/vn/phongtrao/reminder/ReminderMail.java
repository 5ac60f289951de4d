package vn.phongtrao.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.phongtrao.calendar.DueDate;
import vn.phongtrao.unit.UnitDirectory;

/** Sends the mails of reminders, each taken by one process at a time. */
@ApplicationScoped
class ReminderMail {

    private static final Logger LOG = Logger.getLogger(ReminderMail.class);
    private static final int AT_ONCE = 20;

    private final EntityManager entityManager;
    private final UnitDirectory units;
    private final Post post;
    private final ReminderText text;
    private final String from;
    private final Clock clock;

    ReminderMail(EntityManager entityManager, UnitDirectory units, Post post, ReminderText text,
            @ConfigProperty(name = "phongtrao.mail.from") String from, Clock clock) {
        this.entityManager = entityManager;
        this.units = units;
        this.post = post;
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
        String name = units.names(List.of(reminder.unitId()), date.dueOn()).get(reminder.unitId());
        return new Letter(reminder.id(), from, reminder.address(),
                text.subject(reminder.kind(), date, name), text.of(reminder.kind(), date, name),
                reminder.madeAt());
    }
}
