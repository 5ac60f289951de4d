package vn.phongtrao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what replaces or repeals documents. */
@ApplicationScoped
class Endings {

    /** A relation by which a document loses force, and the document that has it. */
    record Found(DirectiveRelation relation, Directive by) {

        Force.Ending ending() {
            return relation.ending(by.inForceFrom());
        }

        boolean hasHappenedBy(LocalDate day) {
            LocalDate from = ending().day();
            return from != null && !from.isAfter(day);
        }

        DirectiveView.EndedBy view() {
            return new DirectiveView.EndedBy(relation.kind(), by.id(), by.number(), ending().day(),
                    relation.article());
        }
    }

    private final EntityManager entityManager;

    Endings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By the document that ends. */
    Map<UUID, List<Found>> of(Collection<UUID> directives) {
        if (directives.isEmpty()) {
            return Map.of();
        }
        return entityManager.createQuery("select r, d from DirectiveRelation r join Directive d on d.id = r.fromId "
                        + "where r.toId in (:ids) and r.kind in (:kinds) order by r.id", Object[].class)
                .setParameter("ids", directives).setParameter("kinds", RelationKind.ENDING)
                .getResultStream()
                .map(row -> new Found((DirectiveRelation) row[0], (Directive) row[1]))
                .collect(Collectors.groupingBy(found -> found.relation.toId()));
    }

    static Force force(Directive directive, List<Found> found) {
        return new Force(directive.inForceFrom(), directive.inForceTo(),
                found.stream().map(Found::ending).toList());
    }
}
