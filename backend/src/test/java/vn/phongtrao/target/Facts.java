package vn.phongtrao.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phongtrao.figure.CatalogueOfMigration;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.FigureParser;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.Direction;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.indicator.UnitsOfMeasure;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.indicator.Visibility;
import vn.phongtrao.unit.UnitType;

/** Indicators and observations for tests, written as officials write figures. */
final class Facts implements Observations {

    private static final UnitsOfMeasure UNITS = CatalogueOfMigration.read();
    private static final FigureParser PARSER = new FigureParser(UNITS);
    private static final Map<String, IndicatorDefinition> INDICATORS = Stream.of(
            number("HOUSEHOLDS", "HOUSEHOLD", Direction.NONE),
            number("HOUSEHOLDS_REACHED", "HOUSEHOLD", Direction.HIGHER_IS_BETTER),
            number("NEW_MODELS", "MODEL", Direction.HIGHER_IS_BETTER),
            number("CONSOLIDATED_MODELS", "MODEL", Direction.HIGHER_IS_BETTER),
            number("EXISTING_MODELS", "MODEL", Direction.NONE),
            number("DRUG_CASES", "CASE", Direction.LOWER_IS_BETTER),
            number("GROWTH", "PERCENT", Direction.NONE),
            number("RICE", "TONNE", Direction.HIGHER_IS_BETTER),
            number("SUPPORT", "VND", Direction.HIGHER_IS_BETTER),
            number("PEOPLE_OF_UNIT", "PERSON", Direction.NONE),
            number("PEOPLE_REACHED", "PERSON", Direction.HIGHER_IS_BETTER),
            answer("SAFE_SECURITY_ORDER", ValueType.YES_NO),
            answer("SELECTED_AS_EXEMPLAR", ValueType.YES_NO),
            answer("MOVEMENT_GRADE", ValueType.GRADE)).collect(Collectors.toMap(IndicatorDefinition::code, each -> each));

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<UnitType, List<Facts>> below = new LinkedHashMap<>();

    static Function<String, Optional<IndicatorDefinition>> catalogue() {
        return code -> Optional.ofNullable(INDICATORS.get(code));
    }

    /** Reads {@code "NEW_MODELS=2, EXISTING_MODELS=trên 4"}. */
    static Facts of(String assignments) {
        Facts facts = new Facts();
        for (String assignment : assignments.isBlank() ? new String[0] : assignments.split(", ")) {
            String[] parts = assignment.strip().split("=");
            IndicatorDefinition indicator = INDICATORS.get(parts[0]);
            facts.figures.put(parts[0], PARSER.parse(parts[1], indicator.valueType(), indicator.unitOfMeasure()).get(0)
                    .figure());
        }
        return facts;
    }

    Facts with(UnitType type, Facts... units) {
        below.computeIfAbsent(type, each -> new ArrayList<>()).addAll(List.of(units));
        return this;
    }

    @Override
    public Optional<List<Figure>> find(List<String> indicators) {
        return figures.keySet().containsAll(indicators)
                ? Optional.of(indicators.stream().map(figures::get).toList()) : Optional.empty();
    }

    @Override
    public List<Observations> listBelow(Set<UnitType> types) {
        return below.entrySet().stream().filter(entry -> types.contains(entry.getKey()))
                .<Observations>flatMap(entry -> entry.getValue().stream()).toList();
    }

    private static IndicatorDefinition number(String code, String unit, Direction direction) {
        return new IndicatorDefinition(code, code, null, ValueType.NUMBER, UNITS.find(unit).orElseThrow(), direction,
                Aggregation.SUM, Aggregation.SUM, false, Visibility.PUBLIC, List.of());
    }

    private static IndicatorDefinition answer(String code, ValueType type) {
        return new IndicatorDefinition(code, code, null, type, UNITS.find(type.name()).orElseThrow(),
                Direction.HIGHER_IS_BETTER, Aggregation.NONE, Aggregation.LAST, false, Visibility.PUBLIC, List.of());
    }
}
