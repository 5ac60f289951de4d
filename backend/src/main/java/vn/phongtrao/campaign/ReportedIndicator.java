package vn.phongtrao.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.unit.UnitType;

/**
 * Who reports an indicator in a campaign; only their figures are summed.
 *
 * @param indicator its code
 * @param unitTypes the types of units that report it
 * @param required  whether a report without it is incomplete; absent means that it is
 */
@Embeddable
public record ReportedIndicator(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") @Column(name = "indicator_code")
        @Schema(examples = "HOUSEHOLDS_REACHED") String indicator,
        @NotEmpty @Size(max = 17) @Convert(converter = UnitTypesColumn.class) Set<@NotNull UnitType> unitTypes,
        Boolean required) {

    public ReportedIndicator {
        unitTypes = unitTypes == null || unitTypes.isEmpty() || unitTypes.stream().anyMatch(Objects::isNull)
                ? unitTypes
                : Collections.unmodifiableSet(EnumSet.copyOf(unitTypes));
        required = required == null || required;
    }
}
