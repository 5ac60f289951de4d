package vn.phongtrao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.unit.UnitDirectory;

/** Shows documents, a whole page with as many queries as one. */
@ApplicationScoped
class DirectiveViews {

    private final DirectiveDirectory directory;
    private final Endings endings;
    private final UnitDirectory units;
    private final Caller caller;
    private final Clock clock;

    DirectiveViews(DirectiveDirectory directory, Endings endings, UnitDirectory units, Caller caller, Clock clock) {
        this.directory = directory;
        this.endings = endings;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    DirectiveView of(UUID id, LocalDate asOf) {
        return of(List.of(id), asOf).get(0);
    }

    /** @param asOf the day for force status; null for today */
    List<DirectiveView> of(List<UUID> ids, LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Map<UUID, Directive> directives = directory.find(ids);
        Map<UUID, List<Endings.Found>> ended = endings.of(ids);
        Map<UUID, String> names = units.names(
                directives.values().stream().map(Directive::issuerId).toList(), day);
        Set<UUID> changeable = directory.changeable(ids);
        return ids.stream().map(directives::get).map(directive -> {
            List<Endings.Found> found = ended.getOrDefault(directive.id(), List.of());
            return DirectiveView.of(directive, names.get(directive.issuerId()), day,
                    Endings.force(directive, found).on(day),
                    found.stream().filter(ending -> ending.hasHappenedBy(day)).map(Endings.Found::view).toList(),
                    actions(changeable.contains(directive.id())));
        }).toList();
    }

    /** Force status of documents on a day, by id. */
    Map<UUID, ForceStatus> statuses(Collection<Directive> directives, LocalDate day) {
        Map<UUID, List<Endings.Found>> ended = endings.of(directives.stream().map(Directive::id).toList());
        return directives.stream().collect(Collectors.toMap(Directive::id, directive ->
                Endings.force(directive, ended.getOrDefault(directive.id(), List.of())).on(day)));
    }

    private List<AllowedAction> actions(boolean changeable) {
        return List.of("change", "relate").stream().map(action ->
                !caller.has(Role.PLANNER) ? AllowedAction.notForRole(action)
                        : changeable ? AllowedAction.yes(action) : AllowedAction.no(action, NotFound.class)).toList();
    }
}
