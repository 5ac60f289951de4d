package vn.phongtrao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.problem.NotFound;

/** What other features ask about documents. */
@ApplicationScoped
public class DirectiveDirectory {

    /** HQL condition on a directive {@code d}, with the parameters of {@link Reach#readParameters()}. */
    static final String READABLE = Reach.mayRead("d.issuerId") + " or " + Reach.isBelow("d.territoryId");

    private static final String ISSUED_WITHIN_REACH = Reach.mayWrite("d.issuerId");
    private static final String CHANGEABLE =
            ISSUED_WITHIN_REACH + " or d.registeredBy = :caller and d.verified = false";

    private final EntityManager entityManager;
    private final Caller caller;

    DirectiveDirectory(EntityManager entityManager, Caller caller) {
        this.entityManager = entityManager;
        this.caller = caller;
    }

    /** Whether the document exists and the caller may read it. */
    public boolean isReadable(UUID directive) {
        return readable(Set.of(directive)).contains(directive);
    }

    /** Those of the documents that exist and that the caller may read. */
    public Set<UUID> readable(Collection<UUID> directives) {
        return matching(directives, READABLE, caller.reach().readParameters());
    }

    /**
     * The unit that issued the document, with the document locked to the end of the transaction.
     *
     * @throws NotFound unless it exists and the caller may correct its entry
     */
    public UUID requireChangeable(UUID directive) {
        Directive found = entityManager.find(Directive.class, directive, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !changeable(Set.of(directive)).contains(directive)) {
            throw new NotFound();
        }
        return found.issuerId();
    }

    /** Whether the document exists and the caller answers for its issuer. */
    boolean isIssuedWithinReach(UUID directive) {
        return matching(Set.of(directive), ISSUED_WITHIN_REACH, caller.reach().writeParameters()).contains(directive);
    }

    /** Those of the documents whose entry the caller may correct: of issuers in its reach, or its own until verified. */
    Set<UUID> changeable(Collection<UUID> directives) {
        Map<String, Object> parameters = new HashMap<>(caller.reach().writeParameters());
        parameters.put("caller", caller.subject());
        return matching(directives, CHANGEABLE, parameters);
    }

    /** The documents as they are recognised, by id, whether or not the caller may read them whole. */
    public Map<UUID, DirectiveReference> references(Collection<UUID> directives) {
        return find(directives).values().stream()
                .collect(Collectors.toMap(Directive::id, DirectiveReference::of));
    }

    Optional<Directive> find(UUID directive) {
        return Optional.ofNullable(entityManager.find(Directive.class, directive));
    }

    Map<UUID, Directive> find(Collection<UUID> directives) {
        return directives.isEmpty() ? Map.of() : entityManager.createQuery(
                        "select d from Directive d where d.id in (:ids)", Directive.class)
                .setParameter("ids", directives).getResultList().stream()
                .collect(Collectors.toMap(Directive::id, directive -> directive));
    }

    private Set<UUID> matching(Collection<UUID> directives, String condition, Map<String, Object> parameters) {
        if (directives.isEmpty()) {
            return Set.of();
        }
        var query = entityManager.createQuery(
                        "select d.id from Directive d where d.id in (:ids) and (" + condition + ")", UUID.class)
                .setParameter("ids", directives);
        parameters.forEach(query::setParameter);
        return Set.copyOf(query.getResultList());
    }
}
