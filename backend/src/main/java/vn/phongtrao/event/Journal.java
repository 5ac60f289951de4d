package vn.phongtrao.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Where every service writes what it changed, inside the transaction of the change. */
@ApplicationScoped
public class Journal {

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Clock clock;
    private final jakarta.enterprise.event.Event<Event> written;

    Journal(EntityManager entityManager, ObjectMapper json, Clock clock,
            jakarta.enterprise.event.Event<Event> written) {
        this.entityManager = entityManager;
        this.json = json;
        this.clock = clock;
        this.written = written;
    }

    /**
     * Records a change; the audit trail observes it.
     *
     * @param type    kind of resource and verb in the past, such as {@code campaign.launched}
     * @param subject path of the resource that changed
     * @param unitId  the unit whose readers may know of it
     * @param data    what changed, without personal names
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String type, String subject, UUID unitId, Map<String, ?> data) {
        Event event = new Event(type, clock.instant(), subject, unitId, text(data));
        entityManager.persist(event);
        entityManager.persist(new EventPending(event));
        written.fire(event);
    }

    private String text(Map<String, ?> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event data that are no JSON: " + data.keySet(), e);
        }
    }
}
