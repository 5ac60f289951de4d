package vn.phongtrao.event;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;

/** The journal as it is replayed: numbered events, by number, of which everyone reads those that are for them. */
@ApplicationScoped
public class EventFeed {

    private final EntityManager entityManager;
    private final Caller caller;
    private final Set<String> internal;

    EventFeed(EntityManager entityManager, Caller caller, @All List<InternalEvents> internal) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.internal = internal.stream().flatMap(events -> events.types().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the caller reads. */
    public Page<EventView> list(EventFilter filter, PageRequest page) {
        return readBy(Audience.of(caller))
                .whereIfGiven("s.sequence > :after", "after", filter.after)
                .whereIfGiven("e.type = :type", "type", filter.type)
                .page(entityManager, page, "sequence")
                .mapAll(this::views);
    }

    /**
     * The first event of these types that an audience reads now.
     *
     * @param after its number is greater
     * @param upTo  its number is no greater
     */
    public Optional<EventView> first(Audience audience, EventTypes types, long after, long upTo) {
        PageRequest one = new PageRequest();
        one.limit = 1;
        return readBy(audience)
                .where(types.condition("e.type"), types.parameters())
                .where("s.sequence > :after and s.sequence <= :upTo", Map.of("after", after, "upTo", upTo))
                .page(entityManager, one, "sequence")
                .mapAll(this::views).items().stream().findFirst();
    }

    /** The number of the last event that readers see, whoever asks; 0 before the first. */
    public long last() {
        return entityManager.createQuery("select coalesce(max(s.sequence), 0) from EventSequence s", Long.class)
                .getSingleResult();
    }

    /** The one rule on who reads which events. */
    private Listing<EventSequence> readBy(Audience audience) {
        return Listing.of(EventSequence.class, "EventSequence s join Event e on e.id = s.eventId", "s")
                .where(Reach.mayRead("e.unitId"), audience.reach().readParameters())
                .whereIfGiven("e.type not in (:internal)", "internal",
                        audience.official() || internal.isEmpty() ? null : internal)
                .unique("sequence", "s.sequence", Long.class);
    }

    private List<EventView> views(List<EventSequence> numbers) {
        Map<UUID, Event> events = numbers.isEmpty() ? Map.of() : entityManager
                .createQuery("select e from Event e where e.id in (:ids)", Event.class)
                .setParameter("ids", numbers.stream().map(EventSequence::eventId).toList())
                .getResultStream().collect(Collectors.toMap(Event::id, Function.identity()));
        return numbers.stream().map(number -> EventView.of(number.sequence(), events.get(number.eventId()))).toList();
    }
}
