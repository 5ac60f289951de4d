package vn.phongtrao.awardform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Identified;
import vn.phongtrao.unit.Interval;
import vn.phongtrao.unit.UnitType;

/**
 * An award form to enter, for as long as one legal basis holds.
 *
 * @param id           the client's choice, or absent
 * @param code         the form's name in the API; the same form under another basis has the same code
 * @param grantedBy    types of unit whose head may grant it
 * @param subjectTypes who can receive it
 * @param legalBasis   the article that has it, as cited
 * @param verified     whether somebody checked this against the gazette
 * @param validFrom    first day on which it may be granted
 * @param validTo      first day on which it may no longer be; absent without an end
 */
public record NewAwardForm(
        UUID id,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
        @Schema(examples = "MERIT_CERTIFICATE_PROVINCE") String code,
        @NotBlank @Size(max = 200) @Schema(examples = "Bằng khen của Chủ tịch Ủy ban nhân dân cấp tỉnh") String name,
        @Size(max = 200) String nameEn,
        @NotNull AwardKind kind,
        @NotEmpty Set<@NotNull UnitType> grantedBy,
        @NotEmpty Set<@NotNull SubjectType> subjectTypes,
        @NotBlank @Size(max = 500) @Schema(examples = "Luật Thi đua, khen thưởng 06/2022/QH15") String legalBasis,
        boolean verified,
        @NotNull @Schema(examples = "2024-01-01") LocalDate validFrom,
        LocalDate validTo) implements Identified {

    Interval interval() {
        return Interval.of(validFrom, validTo);
    }
}
