package vn.phongtrao.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.time.PeriodKind;
import vn.phongtrao.shared.write.Identified;
import vn.phongtrao.unit.UnitType;

/**
 * A target to set.
 *
 * @param id         the client's choice, or absent
 * @param code       names it within the campaign
 * @param appliesTo  types of the units that are judged
 * @param exclude    units that are left out, with the legal basis
 * @param expression what each of them must reach
 * @param coverage   the share of them that must; without it, a unit above is judged on the sums of what is below it
 * @param ambiguity  what the plan leaves open, and how it is read here
 * @param readings   other ways to read it, which can be asked for by their code
 * @param sourceText the plan's own words
 */
public record NewTarget(
        UUID id,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,20}") @Schema(examples = "T4") String code,
        @NotBlank @Size(max = 500) @Schema(examples = "Tỷ lệ hộ dân được tuyên truyền") String title,
        @Size(max = 500) String titleEn,
        @NotEmpty Set<@NotNull UnitType> appliesTo,
        @Size(max = 20) List<@Valid @NotNull Exclusion> exclude,
        @NotNull PeriodKind periodKind,
        @NotNull @Schema(examples = "{\"indicator\": \"NEW_MODELS\", \"op\": \">=\", \"value\": 1}") Expression expression,
        @Valid Coverage coverage,
        @Size(max = 1000) String ambiguity,
        @Size(max = 10) List<@Valid @NotNull TargetReading> readings,
        @Size(max = 2000) String sourceText) implements Identified {

    public NewTarget {
        exclude = exclude == null ? List.of() : Collections.unmodifiableList(exclude);
        readings = readings == null ? List.of() : Collections.unmodifiableList(readings);
    }
}
