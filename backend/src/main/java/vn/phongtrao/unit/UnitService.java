package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.text.Folding;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.shared.write.IfMatch;

/** Enters, changes and finds units. */
@ApplicationScoped
public class UnitService implements Found.Lookup {

    private final EntityManager entityManager;
    private final UnitFacts facts;
    private final UnitTree tree;
    private final UnitDirectory directory;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    UnitService(EntityManager entityManager, UnitFacts facts, UnitTree tree, UnitDirectory directory,
            Journal journal, Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.facts = facts;
        this.tree = tree;
        this.directory = directory;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public boolean isVisible(UUID id) {
        return directory.isReadable(id);
    }

    /** The unit on a day, or on the nearest day of its lifetime. */
    public UnitAt require(UUID id, LocalDate day) {
        return directory.find(id, day).filter(unit -> directory.isReadable(id)).orElseThrow(NotFound::new);
    }

    /** Units of the caller's reach that existed on the day, or ever. */
    public Page<UnitAt> list(UnitFilter filter, PageRequest page) {
        LocalDate day = filter.asOf == null ? today() : filter.asOf;
        boolean ever = Boolean.TRUE.equals(filter.everExisted);
        Listing<UUID> listing = Listing.of(UUID.class,
                "Unit u join UnitName n on n.unitId = u.id join UnitTyping t on t.unitId = u.id", "u.id");
        if (ever) {
            // The last name and type stand for all in the order; a unit that was annulled never existed.
            listing.where("n.validTo = u.validTo and t.validTo = u.validTo and u.validFrom < u.validTo", Map.of());
        } else {
            listing.where(holds("n") + " and " + holds("t"), Map.of("day", day));
        }
        String then = ever ? "" : " and " + holds("f");
        return listing.where(Reach.mayRead("u.id"), caller.reach().readParameters())
                .whereIfGiven(fact(UnitTyping.class, "f.type = :type", then), "type", filter.type)
                .whereIfGiven(fact(UnitParent.class, "f.parentId = :parent", then), "parent", filter.parent)
                .whereIfGiven(fact(UnitCode.class, "f.code = :code", then), "code", filter.code)
                .whereIfGiven(fact(UnitName.class, "f.nameSearch like :q escape '!'", then), "q",
                        Folding.pattern(filter.q))
                .sortable("name", "n.nameSearch", String.class)
                .sortable("type", "t.type", UnitType.class)
                .unique("id", "u.id", UUID.class)
                .page(entityManager, page, "name")
                .mapAll(ids -> {
                    Map<UUID, UnitAt> units = directory.at(ids, day);
                    return ids.stream().map(units::get).toList();
                });
    }

    private static String holds(String fact) {
        return fact + ".validFrom <= :day and " + fact + ".validTo > :day";
    }

    private static String fact(Class<? extends UnitFact> kind, String condition, String then) {
        return "exists (select 1 from " + kind.getSimpleName() + " f where f.unitId = u.id and " + condition + then
                + ")";
    }

    /** Enters a unit with its first name, type, parent and codes. */
    @Transactional
    public UnitAt create(NewUnit request) {
        tree.lock();
        return enter(request, "");
    }

    /** @param at JSON pointer of the unit in the request */
    UnitAt enter(NewUnit request, String at) {
        UUID id = Ids.of(request);
        Interval lifetime = request.lifetime();
        if (lifetime.isEmpty()) {
            throw new InvalidContent(at + "/validTo", "EndsBeforeStart", "Must be after validFrom.",
                    request.validTo());
        }
        requireParent(id, request.type(), request.parent(), lifetime, at);
        Unit unit = new Unit(id, lifetime);
        entityManager.persist(unit);
        entityManager.persist(new UnitName(id, lifetime, request.name(), request.nameEn()));
        entityManager.persist(new UnitTyping(id, lifetime, request.type(), request.localTerm()));
        if (request.parent() != null) {
            entityManager.persist(new UnitParent(id, lifetime, request.parent()));
        }
        request.codes().forEach(code -> hold(unit, code, lifetime, at));
        tree.refresh(unit, request.parent(), at);
        journal.record("unit.created", UnitView.path(id), id, Map.of("type", request.type()));
        return directory.find(id, lifetime.nearest(today())).orElseThrow();
    }

    /** Changes a unit from a day on; what held before stays. */
    @Transactional
    public UnitAt change(UUID id, UnitPatch patch, IfMatch match) {
        tree.lock();
        Unit unit = entityManager.find(Unit.class, id);
        if (unit == null || !directory.isWritable(id)) {
            throw new NotFound();
        }
        IfMatch.check(match, unit.version());
        LocalDate from = patch.effectiveFrom() == null ? unit.lifetime().nearest(today()) : patch.effectiveFrom();
        if (!unit.lifetime().contains(from)) {
            throw new InvalidContent("/effectiveFrom", "OutsideLifetime", "The unit does not exist on that day.", from);
        }
        UnitAt before = directory.find(id, from).orElseThrow();
        Interval interval = new Interval(from, unit.lifetime().to());
        changeFacts(unit, patch, before, interval);
        if (patch.validTo() != null) {
            changeEnd(unit, patch.validTo().orElse(Interval.NO_END), from);
        }
        tree.refresh(unit, patch.parent() == null ? null : patch.parent().orElse(null), "");
        entityManager.lock(unit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
        journal.record("unit.changed", UnitView.path(id), id, new LinkedHashMap<>(Map.of("effectiveFrom", from)));
        return directory.find(id, from).orElseThrow();
    }

    private void changeFacts(Unit unit, UnitPatch patch, UnitAt before, Interval interval) {
        UUID id = unit.id();
        if (patch.name() != null || patch.nameEn() != null) {
            String name = patch.name() == null ? before.name() : patch.name().orElseThrow(() -> required("/name"));
            String nameEn = patch.nameEn() == null ? before.nameEn() : patch.nameEn().orElse(null);
            facts.supersede(UnitName.class, id, new UnitName(id, interval, name, nameEn));
        }
        if (patch.type() != null || patch.localTerm() != null) {
            UnitType type = patch.type() == null ? before.type() : patch.type().orElseThrow(() -> required("/type"));
            String term = patch.localTerm() == null ? before.localTerm() : patch.localTerm().orElse(null);
            facts.supersede(UnitTyping.class, id, new UnitTyping(id, interval, type, term));
        }
        if (patch.parent() != null) {
            UUID parent = patch.parent().orElseThrow(() -> required("/parent"));
            requireParent(id, before.type(), parent, interval, "");
            facts.supersede(UnitParent.class, id, new UnitParent(id, interval, parent));
        }
        if (patch.codes() != null) {
            facts.end(UnitCode.class, id, interval.from());
            patch.codes().forEach(code -> hold(unit, code, interval, ""));
        }
    }

    private void changeEnd(Unit unit, LocalDate end, LocalDate from) {
        if (!end.isAfter(from)) {
            throw new InvalidContent("/validTo", "EndsBeforeStart", "Must be after effectiveFrom.", end);
        }
        for (Class<? extends UnitFact> kind : List.of(UnitName.class, UnitTyping.class, UnitParent.class,
                UnitCode.class)) {
            facts.listAll(kind, List.of(unit.id())).stream()
                    .filter(fact -> fact.interval().to().equals(unit.lifetime().to())
                            || fact.interval().to().isAfter(end))
                    .forEach(fact -> fact.endOn(end));
        }
        unit.endOn(end);
    }

    /** @param at JSON pointer of what names the parent */
    void requireParent(UUID id, UnitType type, UUID parent, Interval interval, String at) {
        if (parent == null) {
            if (type != UnitType.COUNTRY) {
                throw new InvalidContent(at + "/parent", "NotNull", "Only a country has no parent.", null);
            }
            return;
        }
        if (parent.equals(id)) {
            throw new UnitCycle(at + "/parent", parent);
        }
        Unit above = entityManager.find(Unit.class, parent);
        if (above == null || !directory.isWritable(parent)) {
            throw InvalidContent.unknownReference(at + "/parent", parent);
        }
        if (!above.lifetime().contains(interval)) {
            throw new InvalidContent(at + "/parent", "OutsideLifetime", "The parent exists only from "
                    + above.lifetime().from() + " until before " + above.lifetime().to() + ".", parent);
        }
    }

    /** @param at JSON pointer of what names the codes */
    void hold(Unit unit, OfficialCode code, Interval interval, String at) {
        facts.listHolders(code).stream().map(UnitCode::interval).filter(interval::overlaps).findFirst()
                .ifPresent(held -> {
                    throw new CodeTaken(at + "/codes", code, held);
                });
        entityManager.persist(new UnitCode(unit.id(), interval, code));
        entityManager.flush();
    }

    private static InvalidContent required(String pointer) {
        return new InvalidContent(pointer, "NotNull", "May not be removed.", null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
