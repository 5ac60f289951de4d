package vn.phongtrao.audit;

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

/** Reads the chained part of the audit trail. */
@ApplicationScoped
class AuditReader {

    private final EntityManager entityManager;
    private final Caller caller;

    AuditReader(EntityManager entityManager, Caller caller) {
        this.entityManager = entityManager;
        this.caller = caller;
    }

    Page<AuditView> list(AuditFilter filter, PageRequest page) {
        return Listing.of(AuditLink.class, "AuditLink l join AuditEntry a on a.id = l.entryId", "l")
                .where(Reach.mayRead("a.unitId"), caller.reach().readParameters())
                .whereIfGiven("a.resource = :resource", "resource", filter.resource)
                .whereIfGiven("a.actor = :actor", "actor", filter.actor)
                .unique("sequence", "l.sequence", Long.class)
                .page(entityManager, page, "-sequence")
                .mapAll(links -> {
                    Map<UUID, AuditEntry> entries = entries(links);
                    return links.stream().map(link -> AuditView.of(link, entries.get(link.entryId()))).toList();
                });
    }

    /** The entries of the links, by id; a removed one is missing. */
    Map<UUID, AuditEntry> entries(Collection<AuditLink> links) {
        return links.isEmpty() ? Map.of() : entityManager
                .createQuery("select a from AuditEntry a where a.id in (:ids)", AuditEntry.class)
                .setParameter("ids", links.stream().map(AuditLink::entryId).toList())
                .getResultStream().collect(Collectors.toMap(AuditEntry::id, Function.identity()));
    }

    /** The links from a number on, in order. */
    List<AuditLink> linksFrom(long sequence, int atMost) {
        return entityManager.createQuery("select l from AuditLink l where l.sequence >= :from order by l.sequence",
                AuditLink.class).setParameter("from", sequence).setMaxResults(atMost).getResultList();
    }
}
