package vn.phongtrao.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.text.Folding;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitDirectory;

/** Enters, changes and finds indicators. */
@ApplicationScoped
public class IndicatorService implements Found.Lookup {

    private final EntityManager entityManager;
    private final IndicatorCatalogue catalogue;
    private final UnitDirectory units;
    private final Journal journal;
    private final Clock clock;

    IndicatorService(EntityManager entityManager, IndicatorCatalogue catalogue, UnitDirectory units, Journal journal,
            Clock clock) {
        this.entityManager = entityManager;
        this.catalogue = catalogue;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public boolean isVisible(UUID id) {
        return entityManager.find(Indicator.class, id) != null;
    }

    IndicatorView require(UUID id) {
        return view(entity(id));
    }

    Page<IndicatorView> list(IndicatorFilter filter, PageRequest page) {
        return Listing.of(Indicator.class, "Indicator i", "i")
                .whereIfGiven("i.code = :code", "code", filter.code)
                .whereIfGiven("i.valueType = :valueType", "valueType", filter.valueType)
                .whereIfGiven("i.nameSearch like :q escape '!'", "q", Folding.pattern(filter.q))
                .sortable("code", "i.code", String.class)
                .sortable("name", "i.nameSearch", String.class)
                .unique("id", "i.id", UUID.class)
                .page(entityManager, page, "code")
                .map(this::view);
    }

    /** Enters an indicator. */
    @Transactional
    public UUID create(NewIndicator request) {
        String unit = unitOfMeasure(request);
        if (catalogue.find(request.code()).isPresent()) {
            throw new IndicatorCodeTaken(request.code());
        }
        Indicator indicator = new Indicator(Ids.of(request), request, unit);
        entityManager.persist(indicator);
        record("indicator.created", indicator);
        return indicator.id();
    }

    @Transactional
    UUID change(UUID id, IndicatorPatch patch, IfMatch match) {
        Indicator indicator = entity(id);
        IfMatch.check(match, indicator.version());
        indicator.change(patch);
        record("indicator.changed", indicator);
        return id;
    }

    private String unitOfMeasure(NewIndicator request) {
        if (request.valueType() != ValueType.NUMBER) {
            if (request.unitOfMeasure() != null && !request.unitOfMeasure().equals(request.valueType().name())) {
                throw new InvalidContent("/unitOfMeasure", "NotANumber",
                        "Only numbers have a unit of measure; leave it out.", request.unitOfMeasure());
            }
            return request.valueType().name();
        }
        if (request.unitOfMeasure() == null) {
            throw new InvalidContent("/unitOfMeasure", "NotNull", "A number needs a unit of measure.", null);
        }
        return catalogue.unitsOfMeasure().find(request.unitOfMeasure())
                .filter(unit -> unit.kind() != MeasureKind.ORDINAL)
                .orElseThrow(() -> InvalidContent.unknownReference("/unitOfMeasure", request.unitOfMeasure())).code();
    }

    private Indicator entity(UUID id) {
        Indicator indicator = entityManager.find(Indicator.class, id);
        if (indicator == null) {
            throw new NotFound();
        }
        return indicator;
    }

    private IndicatorView view(Indicator indicator) {
        return IndicatorView.of(indicator, catalogue.unitOf(indicator));
    }

    private void record(String type, Indicator indicator) {
        UUID nation = units.holderOf(OfficialCode.ofClaim("VN"), LocalDate.now(clock)).orElseThrow();
        journal.record(type, IndicatorView.path(indicator.id()), nation, Map.of("code", indicator.code()));
    }
}
