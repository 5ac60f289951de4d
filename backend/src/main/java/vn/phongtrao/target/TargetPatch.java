package vn.phongtrao.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.phongtrao.shared.time.PeriodKind;
import vn.phongtrao.unit.UnitType;

/**
 * A change of a target of a campaign that is not launched yet.
 *
 * @param titleEn   null removes it
 * @param coverage  null removes it
 * @param ambiguity null removes it
 * @param readings  takes the place of all readings there were
 */
public record TargetPatch(
        Optional<@NotNull @NotBlank @Size(max = 500) String> title,
        Optional<@Size(max = 500) String> titleEn,
        @Size(min = 1) Set<@NotNull UnitType> appliesTo,
        @Size(max = 20) List<@Valid @NotNull Exclusion> exclude,
        Optional<@NotNull PeriodKind> periodKind,
        Optional<@NotNull Expression> expression,
        Optional<@Valid Coverage> coverage,
        Optional<@Size(max = 1000) String> ambiguity,
        @Size(max = 10) List<@Valid @NotNull TargetReading> readings) {
}
