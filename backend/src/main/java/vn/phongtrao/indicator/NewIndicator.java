package vn.phongtrao.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Identified;

/**
 * An indicator to enter.
 *
 * @param id            the client's choice, or absent
 * @param code          names it in targets and reports for ever
 * @param unitOfMeasure a code of the catalogue; required for a {@code NUMBER}, left out for other types
 * @param direction     which way it should move; {@code NONE} when absent
 * @param overUnits     how figures add up over units; {@code SUM} for a number, {@code NONE} for other types when absent
 * @param overTime      how figures add up over time; {@code LAST} when absent
 * @param baseline      whether it belongs to the unit rather than to a campaign; {@code false} when absent
 * @param visibility    {@code PUBLIC} when absent
 */
public record NewIndicator(
        UUID id,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") @Schema(examples = "HOUSEHOLDS_REACHED") String code,
        @NotBlank @Size(max = 300) @Schema(examples = "Hộ dân được tuyên truyền") String name,
        @Size(max = 300) @Schema(examples = "Households reached") String nameEn,
        @NotNull ValueType valueType,
        @Size(max = 40) @Schema(examples = "HOUSEHOLD") String unitOfMeasure,
        Direction direction,
        Aggregation overUnits,
        Aggregation overTime,
        Boolean baseline,
        Visibility visibility,
        @Size(max = 5) List<@Valid @NotNull Dimension> dimensions) implements Identified {

    public NewIndicator {
        direction = direction == null ? Direction.NONE : direction;
        overUnits = overUnits != null ? overUnits : valueType == ValueType.NUMBER ? Aggregation.SUM : Aggregation.NONE;
        overTime = overTime == null ? Aggregation.LAST : overTime;
        baseline = baseline != null && baseline;
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
        dimensions = dimensions == null ? List.of() : Collections.unmodifiableList(dimensions);
    }
}
