package vn.phongtrao.directive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.text.Folding;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitDirectory;

/** Registers, corrects and finds documents. */
@ApplicationScoped
public class DirectiveService implements Found.Lookup {

    private final EntityManager entityManager;
    private final DirectiveDirectory directory;
    private final UnitDirectory units;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    DirectiveService(EntityManager entityManager, DirectiveDirectory directory, UnitDirectory units,
            Journal journal, Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.directory = directory;
        this.units = units;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the caller may correct the entry; what may only be read is not there to a change. */
    @Override
    public boolean isVisible(UUID id) {
        return directory.changeable(List.of(id)).contains(id);
    }

    /** The same id, if the document exists and the caller may read it. */
    UUID require(UUID id) {
        if (!directory.isReadable(id)) {
            throw new NotFound();
        }
        return id;
    }

    /** Documents that the caller may read. */
    Page<UUID> list(DirectiveFilter filter, PageRequest page) {
        DocumentNumber number = DocumentNumber.read(filter.number);
        return Listing.of(UUID.class, "Directive d", "d.id")
                .where(DirectiveDirectory.READABLE, caller.reach().readParameters())
                .whereIfGiven("d.type = :type", "type", filter.type)
                .whereIfGiven("d.issuerId = :issuer", "issuer", filter.issuer)
                .whereIfGiven("d.search like :q escape '!'", "q", Folding.pattern(filter.q))
                .whereIfGiven("d.number = :number", "number", number == null ? null : number.text())
                .whereIfGiven("d.issuedOn >= :issuedFrom", "issuedFrom", filter.issuedFrom)
                .whereIfGiven("d.issuedOn <= :issuedTo", "issuedTo", filter.issuedTo)
                .sortable("issuedOn", "d.issuedOrder", LocalDate.class)
                .sortable("number", "coalesce(d.number, '')", String.class)
                .unique("id", "d.id", UUID.class)
                .page(entityManager, page, "-issuedOn");
    }

    /**
     * Registers a document.
     *
     * @throws InvalidContent  for an issuer that is neither within the caller's reach nor above it, and for an entry
     *                         said to be verified by somebody who does not answer for the issuer
     * @throws DirectiveExists when the issuer's document of that number and day is registered
     */
    @Transactional
    public UUID create(NewDirective request) {
        LocalDate day = request.issuedOn() == null ? LocalDate.now(clock) : request.issuedOn();
        if (!units.isWritable(request.issuer()) && !units.isAboveCaller(request.issuer(), day)) {
            throw InvalidContent.unknownReference("/issuer", request.issuer());
        }
        requireMayVerify(request.issuer(), request.verified());
        Directive directive = new Directive(Ids.of(request), request, units.territoryOf(request.issuer(), day),
                caller.subject());
        requireUnregistered(directive);
        entityManager.persist(directive);
        flushUnregistered(directive);
        record("directive.registered", directive);
        return directive.id();
    }

    /** Corrects the entry of a document. */
    @Transactional
    public UUID change(UUID id, DirectivePatch patch, IfMatch match) {
        Directive directive = requireChangeable(id);
        IfMatch.check(match, directive.version());
        requireMayVerify(directive.issuerId(), patch.verified() == null ? null : patch.verified().orElse(null));
        directive.correct(patch);
        requireUnregistered(directive);
        flushUnregistered(directive);
        record("directive.changed", directive);
        return id;
    }

    /** @throws NotFound unless the document exists and the caller's reach lets it be corrected */
    Directive requireChangeable(UUID id) {
        return directory.find(id).filter(found -> directory.changeable(List.of(id)).contains(id))
                .orElseThrow(NotFound::new);
    }

    private void requireMayVerify(UUID issuer, Boolean verified) {
        if (Boolean.TRUE.equals(verified) && !units.isWritable(issuer)) {
            throw new InvalidContent("/verified", "OutsideReach",
                    "Only somebody who answers for the issuer says that the entry is verified.", true);
        }
    }

    private void requireUnregistered(Directive directive) {
        UUID other = otherOfSameNumber(directive);
        if (other != null) {
            throw new DirectiveExists(directive.number(), other);
        }
    }

    /** The unique key decides between two who register the same document at the same moment. */
    private void flushUnregistered(Directive directive) {
        try {
            entityManager.flush();
        } catch (ConstraintViolationException refused) {
            UUID other = QuarkusTransaction.requiringNew().call(() -> otherOfSameNumber(directive));
            if (other == null) {
                throw refused;
            }
            throw new DirectiveExists(directive.number(), other);
        }
    }

    private UUID otherOfSameNumber(Directive directive) {
        if (directive.number() == null) {
            return null;
        }
        return entityManager.createQuery("select d.id from Directive d where d.issuerId = :issuer "
                        + "and d.number = :number and d.issuedOrder = :day and d.id <> :id", UUID.class)
                .setHint("org.hibernate.flushMode", "MANUAL")
                .setParameter("issuer", directive.issuerId()).setParameter("number", directive.number())
                .setParameter("day", directive.issuedOrder()).setParameter("id", directive.id())
                .getResultStream().findFirst().orElse(null);
    }

    private void record(String type, Directive directive) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", directive.type());
        data.put("number", directive.number());
        data.put("issuer", directive.issuerId());
        data.put("issuedOn", directive.issuedOn());
        journal.record(type, DirectiveView.path(directive.id()), directive.issuerId(), data);
    }
}
