package vn.phongtrao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.write.Ids;

/** Enters and finds relations between documents. */
@ApplicationScoped
public class RelationService {

    private final EntityManager entityManager;
    private final DirectiveDirectory directory;
    private final DirectiveService directives;
    private final Journal journal;

    RelationService(EntityManager entityManager, DirectiveDirectory directory, DirectiveService directives,
            Journal journal) {
        this.entityManager = entityManager;
        this.directory = directory;
        this.directives = directives;
        this.journal = journal;
    }

    /** What a document does to, or takes from, others. */
    Page<RelationView> list(UUID from, PageRequest page) {
        directives.require(from);
        return Listing.of(UUID.class, "DirectiveRelation r", "r.id")
                .where("r.fromId = :from", Map.of("from", from))
                .sortable("kind", "r.kind", RelationKind.class)
                .unique("id", "r.id", UUID.class)
                .page(entityManager, page, "kind")
                .mapAll(this::views);
    }

    /** @throws NotFound unless the caller may read the document that has the relation */
    RelationView require(UUID id) {
        DirectiveRelation relation = entityManager.find(DirectiveRelation.class, id);
        if (relation == null || !directory.isReadable(relation.fromId())) {
            throw new NotFound();
        }
        return views(List.of(id)).get(0);
    }

    /**
     * Enters what a document does to, or takes from, another.
     *
     * @throws InvalidContent for a document that the caller may not read, or not change
     * @throws DirectiveCycle for the document itself, or one that rests on it
     * @throws RelationExists when it is entered already
     */
    @Transactional
    public UUID relate(UUID from, NewRelation request) {
        Directive directive = directives.requireChangeable(from);
        if (request.to().equals(from)) {
            throw DirectiveCycle.withItself(from);
        }
        if (!directory.isReadable(request.to())) {
            throw InvalidContent.unknownReference("/to", request.to());
        }
        if (RelationKind.CHANGING.contains(request.kind()) && !directory.isIssuedWithinReach(request.to())) {
            throw new InvalidContent("/to", "OutsideReach", "Only somebody who answers for the issuer of the other "
                    + "document enters that it is amended, replaced or repealed.", request.to());
        }
        if (RelationKind.UPWARD.contains(request.kind()) && restsOn(request.to(), from)) {
            throw DirectiveCycle.through(request.to());
        }
        DirectiveRelation relation = new DirectiveRelation(Ids.of(request), from, request);
        requireNew(relation);
        entityManager.persist(relation);
        flushNew(relation);
        journal.record("directive.related", DirectiveView.path(from), directive.issuerId(),
                Map.of("kind", relation.kind(), "to", relation.toId()));
        return relation.id();
    }

    /** The unique key decides between two who enter the same relation at the same moment. */
    private void flushNew(DirectiveRelation relation) {
        try {
            entityManager.flush();
        } catch (ConstraintViolationException refused) {
            throw new RelationExists(relation);
        }
    }

    private void requireNew(DirectiveRelation relation) {
        entityManager.createQuery("select r from DirectiveRelation r where r.fromId = :from and r.toId = :to "
                        + "and r.kind = :kind", DirectiveRelation.class)
                .setParameter("from", relation.fromId()).setParameter("to", relation.toId())
                .setParameter("kind", relation.kind()).getResultStream()
                .filter(other -> Objects.equals(other.article(), relation.article()))
                .findFirst().ifPresent(other -> {
                    throw new RelationExists(other);
                });
    }

    /** Whether a document rests on, or implements, another, directly or through others. */
    private boolean restsOn(UUID lower, UUID upper) {
        Set<UUID> seen = new HashSet<>();
        List<UUID> level = List.of(lower);
        while (!level.isEmpty()) {
            List<UUID> above = entityManager.createQuery("select distinct r.toId from DirectiveRelation r "
                            + "where r.fromId in (:level) and r.kind in (:kinds)", UUID.class)
                    .setParameter("level", level).setParameter("kinds", RelationKind.UPWARD).getResultList();
            if (above.contains(upper)) {
                return true;
            }
            level = above.stream().filter(seen::add).toList();
        }
        return false;
    }

    private List<RelationView> views(List<UUID> ids) {
        List<RelationView> views = new ArrayList<>();
        if (!ids.isEmpty()) {
            Map<UUID, RelationView> byId = new HashMap<>();
            entityManager.createQuery("select r, d from DirectiveRelation r join Directive d on d.id = r.toId "
                            + "where r.id in (:ids)", Object[].class)
                    .setParameter("ids", ids).getResultStream()
                    .map(row -> RelationView.of((DirectiveRelation) row[0], (Directive) row[1]))
                    .forEach(view -> byId.put(view.id(), view));
            ids.forEach(id -> views.add(byId.get(id)));
        }
        return views;
    }
}
