package vn.phongtrao.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Finds the dated facts of units. */
@ApplicationScoped
class UnitFacts {

    private final EntityManager entityManager;

    UnitFacts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All facts of a kind of some units, each unit's in order of time. */
    <F extends UnitFact> List<F> listAll(Class<F> kind, Collection<UUID> units) {
        return units.isEmpty() ? List.of() : entityManager.createQuery(
                        "select f from " + kind.getSimpleName() + " f where f.unitId in (:units) order by f.validFrom",
                        kind)
                .setParameter("units", units).getResultList();
    }

    /**
     * Lets a new fact hold from its first day on: what held on that day ends there, what began later goes.
     */
    <F extends UnitFact> void supersede(Class<F> kind, UUID unit, F successor) {
        end(kind, unit, successor.interval().from());
        entityManager.persist(successor);
    }

    /** Ends whatever holds from the day on. */
    <F extends UnitFact> void end(Class<F> kind, UUID unit, LocalDate day) {
        for (F fact : listAll(kind, List.of(unit))) {
            if (!fact.interval().from().isBefore(day)) {
                entityManager.remove(fact);
            } else if (fact.interval().to().isAfter(day)) {
                fact.endOn(day);
            }
        }
        entityManager.flush();
    }

    /** Lets something else hold from a day on, for as long as what holds on that day would have. */
    <F extends UnitFact> void continueAs(Class<F> kind, UUID unit, LocalDate day, Function<Interval, F> next) {
        for (F fact : listAll(kind, List.of(unit))) {
            if (fact.interval().contains(day)) {
                F successor = next.apply(new Interval(day, fact.interval().to()));
                endOne(fact, day);
                entityManager.persist(successor);
            }
        }
    }

    /** Ends a fact on a day; one that does not begin before it goes. */
    void endOne(UnitFact fact, LocalDate day) {
        if (fact.interval().from().isBefore(day)) {
            fact.endOn(day);
        } else {
            entityManager.remove(fact);
        }
        entityManager.flush();
    }

    /** Other units' intervals of a code. */
    List<UnitCode> listHolders(OfficialCode code) {
        return entityManager.createQuery(
                        "select c from UnitCode c where c.scheme = :scheme and c.code = :code order by c.validFrom",
                        UnitCode.class)
                .setParameter("scheme", code.scheme()).setParameter("code", code.code()).getResultList();
    }
}
