package vn.phongtrao.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.phongtrao.event.EventView;

/** Bodies as the Standard Webhooks specification recommends: type, moment, and the event as the feed shows it. */
@ApplicationScoped
class Payload {

    private final ObjectMapper json;

    Payload(ObjectMapper json) {
        this.json = json;
    }

    String of(EventView event) {
        return text(event.type(), event.occurredAt(), event);
    }

    String ofTest(WebhookDelivery delivery) {
        return text(delivery.type(), delivery.madeAt(),
                Map.of("webhook", delivery.webhookId(), "text", "Tin thử từ hệ thống Phong Trào"));
    }

    private String text(String type, Instant moment, Object data) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", type);
        payload.put("timestamp", moment);
        payload.put("data", data);
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
