package vn.phongtrao.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;

/** The journal as it is replayed: numbered events, by number, within the caller's reach. */
@ApplicationScoped
public class EventFeed {

    private final EntityManager entityManager;
    private final Caller caller;

    EventFeed(EntityManager entityManager, Caller caller) {
        this.entityManager = entityManager;
        this.caller = caller;
    }

    /** @param hidden types of event that the caller does not see */
    public Page<EventView> list(EventFilter filter, Collection<String> hidden, PageRequest page) {
        return Listing.of(EventSequence.class, "EventSequence s join Event e on e.id = s.eventId", "s")
                .where(Reach.mayRead("e.unitId"), caller.reach().readParameters())
                .whereIfGiven("e.type not in (:hidden)", "hidden", hidden.isEmpty() ? null : hidden)
                .whereIfGiven("s.sequence > :after", "after", filter.after)
                .whereIfGiven("e.type = :type", "type", filter.type)
                .unique("sequence", "s.sequence", Long.class)
                .page(entityManager, page, "sequence")
                .mapAll(this::views);
    }

    /** The number of the last event that readers see, whoever asks; 0 before the first. */
    public long last() {
        return entityManager.createQuery("select coalesce(max(s.sequence), 0) from EventSequence s", Long.class)
                .getSingleResult();
    }

    private List<EventView> views(List<EventSequence> numbers) {
        Map<UUID, Event> events = numbers.isEmpty() ? Map.of() : entityManager
                .createQuery("select e from Event e where e.id in (:ids)", Event.class)
                .setParameter("ids", numbers.stream().map(EventSequence::eventId).toList())
                .getResultStream().collect(Collectors.toMap(Event::id, Function.identity()));
        return numbers.stream().map(number -> EventView.of(number.sequence(), events.get(number.eventId()))).toList();
    }
}
