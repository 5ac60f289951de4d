package vn.phongtrao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phongtrao.event.InternalEvents;

/** What leads to an award is not for third parties. */
@ApplicationScoped
class InternalCommendationEvents implements InternalEvents {

    @Override
    public Set<String> types() {
        return Stream.of("created", "changed", "submitted", "returned", "voted", "rejected", "decided")
                .map(CommendationService::event).collect(Collectors.toUnmodifiableSet());
    }
}
