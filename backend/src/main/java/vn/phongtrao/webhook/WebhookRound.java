package vn.phongtrao.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import vn.phongtrao.account.SystemCaller;

/** Sends for many webhooks side by side, on every process, so that a slow receiver keeps no other waiting. */
@ApplicationScoped
class WebhookRound {

    /** By which the scheduler knows it. */
    static final String IDENTITY = "webhook-round";

    private static final Logger LOG = Logger.getLogger(WebhookRound.class);
    /** Most of the time they wait for receivers, which costs a thread and no connection to the database. */
    private static final int AT_ONCE = 32;
    private static final Duration LONGEST_TURN = Duration.ofSeconds(20);

    private final WebhookTurns turns;
    private final WebhookSender sender;
    private final SystemCaller system;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "webhook");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    WebhookRound(WebhookTurns turns, WebhookSender sender, SystemCaller system) {
        this.turns = turns;
        this.sender = sender;
        this.system = system;
    }

    @Scheduled(identity = IDENTITY, every = "${phongtrao.webhook.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int slots = free.availablePermits();
        if (slots == 0 || stopping) {
            return;
        }
        for (WebhookTurns.Turn turn : turns.take(slots)) {
            free.acquireUninterruptibly();
            workers.execute(() -> {
                try {
                    system.run(() -> send(turn));
                } catch (RuntimeException failure) {
                    LOG.warnf(failure, "Webhook %s is gone on with later", turn.webhook());
                } finally {
                    free.release();
                }
            });
        }
    }

    private void send(WebhookTurns.Turn turn) {
        long end = System.nanoTime() + LONGEST_TURN.toNanos();
        boolean goesOn = true;
        for (int sent = 0; goesOn && !stopping && System.nanoTime() < end; sent++) {
            Optional<Message> message = turns.next(turn, sent);
            goesOn = message.isPresent() && send(turn, message.get());
        }
        turns.giveBack(turn);
    }

    private boolean send(WebhookTurns.Turn turn, Message message) {
        Attempt attempt = sender.send(message);
        // What this process itself broke off is no failure of the receiver.
        return (attempt.isDelivered() || !stopping) && turns.note(turn, message, attempt);
    }

    void stop(@Observes ShutdownEvent end) {
        stopping = true;
        workers.shutdown();
    }
}
