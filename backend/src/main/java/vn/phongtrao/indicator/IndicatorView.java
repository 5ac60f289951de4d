package vn.phongtrao.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Representation;

/**
 * An indicator.
 *
 * @param unitOfMeasureName how its unit of measure is written
 * @param baseline whether it belongs to the unit rather than to a campaign
 */
@Schema(name = "Indicator")
public record IndicatorView(
        @JsonIgnore long version,
        UUID id,
        @NotNull @Schema(examples = "HOUSEHOLDS_REACHED") String code,
        @NotNull String name,
        String nameEn,
        @NotNull ValueType valueType,
        @NotNull String unitOfMeasure,
        @NotNull String unitOfMeasureName,
        @NotNull Direction direction,
        @NotNull Aggregation overUnits,
        @NotNull Aggregation overTime,
        boolean baseline,
        @NotNull Visibility visibility,
        List<Dimension> dimensions) implements Representation {

    static IndicatorView of(Indicator indicator, UnitOfMeasure unit) {
        return new IndicatorView(indicator.version(), indicator.id(), indicator.code(), indicator.name(),
                indicator.nameEn(), indicator.valueType(), unit.code(), unit.name(), indicator.direction(),
                indicator.overUnits(), indicator.overTime(), indicator.baseline(), indicator.visibility(),
                indicator.dimensions());
    }

    static String path(UUID id) {
        return "/api/v1/indicators/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
