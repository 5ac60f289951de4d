package vn.phongtrao.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.phongtrao.event.Event;
import vn.phongtrao.shared.write.Ids;

/** Keeps when reports were first submitted, in the transaction that submits them. */
@ApplicationScoped
class FirstSubmissions {

    private static final String SUBMITTED = "report.submitted";

    private final EntityManager entityManager;
    private final ObjectMapper json;

    FirstSubmissions(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    void keep(@Observes Event event) throws JsonProcessingException {
        if (!event.type().equals(SUBMITTED)) {
            return;
        }
        JsonNode report = json.readTree(event.data());
        entityManager.createNativeQuery("insert ignore into first_submission (id, campaign_id, unit_id, period, "
                        + "submitted_at) values (:id, :campaign, :unit, :period, :at)")
                .setParameter("id", Ids.next())
                .setParameter("campaign", UUID.fromString(report.get("campaign").asText()))
                .setParameter("unit", event.unitId()).setParameter("period", report.get("period").asText())
                .setParameter("at", event.occurredAt()).executeUpdate();
    }
}
