package vn.phongtrao.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Signs messages and sends them; counts and logs what comes of it, without what addresses may hold. */
@ApplicationScoped
class WebhookSender {

    private static final Logger LOG = Logger.getLogger(WebhookSender.class);

    private final ReceiverRules rules;
    private final ReceiverClient client;
    private final MeterRegistry meters;
    private final Clock clock;

    WebhookSender(ReceiverRules rules, Vertx vertx, MeterRegistry meters, Clock clock,
            @ConfigProperty(name = "phongtrao.webhook.answer-within") Duration longest) {
        this.rules = rules;
        this.client = new ReceiverClient(vertx, ReceiverClient.options(), longest, clock);
        this.meters = meters;
        this.clock = clock;
    }

    /** Sends once. No transaction may be open: the receiver may be slow. */
    Attempt send(Message message) {
        Attempt attempt = attempt(message);
        meters.timer("phongtrao.webhook.attempts", "outcome", attempt.outcome(),
                "delivered", String.valueOf(attempt.isDelivered())).record(attempt.duration());
        if (attempt.isDelivered()) {
            LOG.debugf("Message %s: %s after %d ms", message, attempt.outcome(), attempt.duration().toMillis());
        } else {
            LOG.infof("Message %s was not taken at attempt %d: %s after %d ms", message, message.failed() + 1,
                    attempt.outcome(), attempt.duration().toMillis());
        }
        return attempt;
    }

    private Attempt attempt(Message message) {
        Instant now = clock.instant();
        Receiver receiver;
        List<InetAddress> addresses;
        try {
            receiver = rules.parse(message.url());
            addresses = rules.addresses(receiver);
        } catch (ReceiverRefused refusal) {
            return Attempt.failed(now, Duration.ZERO, SendFailure.ADDRESS_REFUSED);
        }
        // One that does not answer is not tried twice in a row.
        InetAddress address = addresses.get(message.failed() % addresses.size());
        return client.post(receiver, address, headers(message, now.getEpochSecond()), message.body());
    }

    private static Map<String, String> headers(Message message, long timestamp) {
        return Map.of(
                "Content-Type", "application/json",
                "User-Agent", "phongtrao-webhooks",
                "webhook-id", message.id().toString(),
                "webhook-timestamp", String.valueOf(timestamp),
                "webhook-signature", message.secrets().stream()
                        .map(secret -> secret.sign(message.id().toString(), timestamp, message.body()))
                        .collect(Collectors.joining(" ")));
    }
}
