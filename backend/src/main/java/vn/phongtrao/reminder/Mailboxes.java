package vn.phongtrao.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitDirectory;

/** Keeps where mail for units goes. */
@ApplicationScoped
public class Mailboxes implements Found.Lookup {

    private final EntityManager entityManager;
    private final UnitDirectory units;
    private final Journal journal;

    Mailboxes(EntityManager entityManager, UnitDirectory units, Journal journal) {
        this.entityManager = entityManager;
        this.units = units;
        this.journal = journal;
    }

    @Override
    public boolean isVisible(UUID unit) {
        return units.isReadable(unit);
    }

    MailboxView require(UUID unit) {
        if (!units.isReadable(unit)) {
            throw new NotFound();
        }
        return MailboxView.of(find(unit));
    }

    @Transactional
    UUID set(UUID unit, MailboxAddress request, IfMatch match) {
        if (!units.isWritable(unit)) {
            throw new NotFound();
        }
        entityManager.createNativeQuery("select id from unit where id = :unit for update")
                .setParameter("unit", unit).getResultList();
        UnitMailbox mailbox = find(unit);
        IfMatch.check(match, mailbox.shownVersion());
        mailbox.setAddress(request.address());
        entityManager.persist(mailbox);
        journal.record("unit-mailbox.changed", MailboxView.of(mailbox).self(), unit,
                Map.of("entered", request.address() != null));
        return unit;
    }

    /** The addresses of those of the units that have one. */
    Map<UUID, String> of(Collection<UUID> wanted) {
        return wanted.isEmpty() ? Map.of() : entityManager.createQuery(
                        "from UnitMailbox m where m.unitId in (:units) and m.address is not null", UnitMailbox.class)
                .setParameter("units", wanted).getResultStream()
                .collect(Collectors.toMap(UnitMailbox::unitId, UnitMailbox::address));
    }

    private UnitMailbox find(UUID unit) {
        UnitMailbox known = entityManager.find(UnitMailbox.class, unit);
        return known == null ? new UnitMailbox(unit) : known;
    }
}
