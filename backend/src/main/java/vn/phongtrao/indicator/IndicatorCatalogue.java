package vn.phongtrao.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What other features ask about indicators and units of measure. */
@ApplicationScoped
public class IndicatorCatalogue {

    private final EntityManager entityManager;
    /** Migrations alone write the units of measure, so they cannot change while the application runs. */
    private volatile UnitsOfMeasure units;

    IndicatorCatalogue(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The catalogue of units of measure. */
    public UnitsOfMeasure unitsOfMeasure() {
        UnitsOfMeasure known = units;
        if (known == null) {
            known = new UnitsOfMeasure(entityManager.createQuery("from UnitOfMeasureRow u order by u.code",
                    UnitOfMeasureRow.class).getResultStream().map(UnitOfMeasureRow::toUnitOfMeasure).toList());
            units = known;
        }
        return known;
    }

    /** The indicator with that code. */
    public Optional<IndicatorDefinition> find(String code) {
        return Optional.ofNullable(definitions(List.of(code)).get(code));
    }

    /** The indicators with those codes, by code; unknown codes are left out. */
    public Map<String, IndicatorDefinition> definitions(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return entityManager.createQuery("from Indicator i where i.code in (:codes)", Indicator.class)
                .setParameter("codes", codes).getResultStream()
                .collect(Collectors.toMap(Indicator::code, this::definition));
    }

    /** The names of the indicators with those codes, by code; unknown codes are left out. */
    public Map<String, String> names(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : entityManager.createQuery(
                        "select i.code, i.name from Indicator i where i.code in (:codes)", Object[].class)
                .setParameter("codes", codes).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** A number that grows with every change of an indicator, and with every new one. */
    public long version() {
        return entityManager.createQuery("select sum(i.version) + count(i) from Indicator i", Long.class)
                .getResultStream().filter(Objects::nonNull).findFirst().orElse(0L);
    }

    /** The codes of those that belong to a unit rather than to a campaign. */
    public Set<String> baselines() {
        return Set.copyOf(entityManager.createQuery("select i.code from Indicator i where i.baseline = true", String.class)
                .getResultList());
    }

    UnitOfMeasure unitOf(Indicator indicator) {
        return unitsOfMeasure().find(indicator.unitOfMeasure()).orElseThrow();
    }

    private IndicatorDefinition definition(Indicator indicator) {
        return new IndicatorDefinition(indicator.code(), indicator.name(), indicator.nameEn(), indicator.valueType(),
                unitOf(indicator), indicator.direction(), indicator.overUnits(), indicator.overTime(),
                indicator.baseline(), indicator.visibility(), indicator.dimensions());
    }
}
