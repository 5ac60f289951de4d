package vn.phongtrao.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.Dimension;
import vn.phongtrao.indicator.Direction;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.indicator.IndicatorService;
import vn.phongtrao.indicator.NewIndicator;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.indicator.Visibility;

/** Enters the indicators; the schema itself brings their units of measure. */
@ApplicationScoped
class IndicatorSample {

    private final SampleFiles files;
    private final IndicatorService indicators;
    private final IndicatorCatalogue catalogue;

    IndicatorSample(SampleFiles files, IndicatorService indicators, IndicatorCatalogue catalogue) {
        this.files = files;
        this.indicators = indicators;
        this.catalogue = catalogue;
    }

    /** {@code indicators.yaml}: indicators name their dimensions by code. */
    record IndicatorFile(List<Dimension> dimensions, List<Entry> indicators) {
    }

    record Entry(String code, String name, String nameEn, ValueType valueType, String unitOfMeasure,
            Direction direction, Aggregation overUnits, Aggregation overTime, boolean baseline, Visibility visibility,
            List<String> dimensions) {

        NewIndicator toEnter(List<Dimension> known) {
            return new NewIndicator(SampleIds.of("indicator", code), code, name, nameEn, valueType, unitOfMeasure,
                    direction, overUnits, overTime, baseline, visibility,
                    dimensions == null ? List.of()
                            : known.stream().filter(dimension -> dimensions.contains(dimension.code())).toList());
        }
    }

    void load() {
        IndicatorFile file = files.one("indicators.yaml", IndicatorFile.class);
        file.indicators().stream()
                .filter(indicator -> catalogue.find(indicator.code()).isEmpty())
                .forEach(indicator -> indicators.create(indicator.toEnter(file.dimensions())));
    }
}
