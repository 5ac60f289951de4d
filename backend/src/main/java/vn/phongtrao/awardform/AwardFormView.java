package vn.phongtrao.awardform;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Representation;
import vn.phongtrao.unit.Interval;
import vn.phongtrao.unit.UnitType;

/**
 * An award form under one legal basis.
 *
 * @param grantedBy    types of unit whose head may grant it
 * @param subjectTypes who can receive it
 * @param verified     whether somebody checked this against the gazette
 * @param validFrom    first day on which it may be granted
 * @param validTo      first day on which it may no longer be; absent without an end
 */
@Schema(name = "AwardForm")
public record AwardFormView(
        @JsonIgnore long version,
        UUID id,
        @NotNull @Schema(examples = "MERIT_CERTIFICATE_PROVINCE") String code,
        @NotNull String name,
        String nameEn,
        @NotNull AwardKind kind,
        @NotNull List<UnitType> grantedBy,
        @NotNull List<SubjectType> subjectTypes,
        @NotNull String legalBasis,
        boolean verified,
        @NotNull LocalDate validFrom,
        LocalDate validTo) implements Representation {

    static AwardFormView of(AwardForm form) {
        Interval interval = form.interval();
        return new AwardFormView(form.version(), form.id(), form.code(), form.name(), form.nameEn(), form.kind(),
                form.grantedBy().stream().sorted().toList(), form.subjectTypes().stream().sorted().toList(),
                form.legalBasis(), form.verified(), interval.from(),
                interval.to().equals(Interval.NO_END) ? null : interval.to());
    }

    public static String path(UUID id) {
        return "/api/v1/award-forms/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
