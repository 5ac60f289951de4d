package vn.phongtrao.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.phongtrao.account.SystemCaller;

/** Reminds every few minutes, on every process. */
@ApplicationScoped
class ReminderRound {

    private final ReminderPlan plan;
    private final ReminderMail mail;
    private final SystemCaller system;
    private final Clock clock;

    ReminderRound(ReminderPlan plan, ReminderMail mail, SystemCaller system, Clock clock) {
        this.plan = plan;
        this.mail = mail;
        this.system = system;
        this.clock = clock;
    }

    @Scheduled(every = "${phongtrao.reminder.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        runOn(LocalDate.now(clock));
    }

    /** Reminds as on a day. */
    void runOn(LocalDate today) {
        system.run(() -> {
            while (plan.make(today)) {
                // Each turn is a transaction of its own.
            }
            while (mail.sendWaiting()) {
                // Each mail has its own transactions.
            }
        });
    }
}
