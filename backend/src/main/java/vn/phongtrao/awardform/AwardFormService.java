package vn.phongtrao.awardform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitDirectory;

/** The catalogue of award forms, which is the same for the whole nation. */
@ApplicationScoped
public class AwardFormService {

    private static final OfficialCode NATION = new OfficialCode(OfficialCode.NATIONAL, "VN");

    private final EntityManager entityManager;
    private final UnitDirectory units;
    private final Journal journal;
    private final Clock clock;

    AwardFormService(EntityManager entityManager, UnitDirectory units, Journal journal, Clock clock) {
        this.entityManager = entityManager;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    AwardForm require(UUID id) {
        return Optional.ofNullable(entityManager.find(AwardForm.class, id)).orElseThrow(NotFound::new);
    }

    /** Whether the form is entered under this basis. */
    public boolean exists(UUID id) {
        return entityManager.find(AwardForm.class, id) != null;
    }

    Page<AwardForm> list(AwardFormFilter filter, PageRequest page) {
        return Listing.of(AwardForm.class, "AwardForm f", "f")
                .where("f.validFrom <= :day and f.validTo > :day",
                        Map.of("day", filter.asOf == null ? LocalDate.now(clock) : filter.asOf))
                .whereIfGiven("f.code = :code", "code", filter.code)
                .whereIfGiven(":grantedBy member of f.grantedBy", "grantedBy", filter.grantedBy)
                .whereIfGiven(":subjectType member of f.subjectTypes", "subjectType", filter.subjectType)
                .sortable("code", "f.code", String.class)
                .sortable("kind", "f.kind", AwardKind.class)
                .unique("id", "f.id", UUID.class)
                .page(entityManager, page, "code");
    }

    /** Enters a form under one legal basis. */
    @Transactional
    public AwardForm create(NewAwardForm request) {
        if (request.interval().isEmpty()) {
            throw new InvalidContent("/validTo", "EndsBeforeStart", "Must be after validFrom.", request.validTo());
        }
        lock(request.code());
        listAll(Set.of(request.code())).stream().map(AwardForm::interval)
                .filter(held -> held.from().isBefore(request.interval().to())
                        && request.interval().from().isBefore(held.to()))
                .findFirst().ifPresent(held -> {
                    throw new AwardFormOverlaps(request.code(), held);
                });
        AwardForm form = new AwardForm(Ids.of(request), request);
        entityManager.persist(form);
        journal.record("award-form.created", AwardFormView.path(form.id()),
                units.holderOf(NATION, LocalDate.now(clock)).orElseThrow(),
                Map.of("code", form.code(), "validFrom", form.interval().from(), "verified", form.verified()));
        return form;
    }

    /** Makes entries of one code wait for each other, so that two cannot overlap unseen. */
    private void lock(String code) {
        entityManager.createNativeQuery("insert ignore into award_form_code (code) values (:code)")
                .setParameter("code", code).executeUpdate();
        entityManager.createNativeQuery("select code from award_form_code where code = :code for update", String.class)
                .setParameter("code", code).getSingleResult();
    }

    /** Whether any basis has a form of this code. */
    public boolean isKnown(String code) {
        return !listAll(Set.of(code)).isEmpty();
    }

    /** The form as it may be granted on the day. */
    public Optional<AwardForm> inForce(String code, LocalDate day) {
        return listAll(Set.of(code)).stream().filter(form -> form.interval().contains(day)).findFirst();
    }

    /** The forms as they were on the day, else as they were first entered, by code. */
    public Map<String, AwardForm> at(Collection<String> codes, LocalDate day) {
        return codes.isEmpty() ? Map.of() : listAll(Set.copyOf(codes)).stream().collect(Collectors.toMap(
                AwardForm::code, Function.identity(),
                (first, later) -> later.interval().contains(day) ? later : first));
    }

    private List<AwardForm> listAll(Set<String> codes) {
        return entityManager.createQuery("select f from AwardForm f where f.code in (:codes) order by f.validFrom",
                AwardForm.class).setParameter("codes", codes).getResultList();
    }
}
