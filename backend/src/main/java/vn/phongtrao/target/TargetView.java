package vn.phongtrao.target;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.time.PeriodKind;
import vn.phongtrao.shared.write.Representation;
import vn.phongtrao.unit.UnitType;

/**
 * A target.
 *
 * @param revision  1 as first set, one more for each change under a directive
 * @param directive the document that ordered the latest change
 * @param formerly  what it was before, the latest first; empty in lists
 */
@Schema(name = "Target")
public record TargetView(
        @JsonIgnore long version,
        UUID id,
        @NotNull UUID campaign,
        @NotNull String code,
        @NotNull String title,
        String titleEn,
        @NotNull Set<UnitType> appliesTo,
        List<Exclusion> exclude,
        @NotNull PeriodKind periodKind,
        @NotNull Expression expression,
        Coverage coverage,
        String ambiguity,
        String sourceText,
        int revision,
        UUID directive,
        List<Former> formerly,
        List<AllowedAction> allowedActions) implements Representation {

    /** What a target was. */
    @Schema(name = "FormerTarget")
    public record Former(int revision, String title, Set<UnitType> appliesTo, Expression expression, Coverage coverage,
            UUID directive, Instant replacedAt) {
    }

    static TargetView of(Target target, List<Former> formerly, List<AllowedAction> allowedActions) {
        return new TargetView(target.version(), target.id(), target.campaignId(), target.code(), target.title(),
                target.titleEn(), target.appliesTo(), target.exclusions(), target.periodKind(), target.expression(),
                target.coverage(), target.ambiguity(), target.sourceText(), target.revision(), target.directiveId(),
                formerly, allowedActions);
    }

    static String path(UUID id) {
        return "/api/v1/targets/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
