package vn.phongtrao.target;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
 * @param readings  other ways to read the plan's sentence; `reading=` with a code asks for one of them
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
        List<LeftOut> exclude,
        @NotNull PeriodKind periodKind,
        @NotNull Expression expression,
        Coverage coverage,
        String ambiguity,
        List<TargetReading> readings,
        String sourceText,
        int revision,
        UUID directive,
        List<Former> formerly,
        List<AllowedAction> allowedActions) implements Representation {

    /**
     * Units that it leaves out.
     *
     * @param unitNames names of the units, in their order, as on the last day of the campaign's period
     */
    @Schema(name = "TargetExclusion")
    public record LeftOut(@NotNull String attribute, @NotNull String legalBasis, @NotNull List<UUID> units,
            @NotNull List<String> unitNames) {
    }

    /** What a target was. */
    @Schema(name = "FormerTarget")
    public record Former(int revision, String title, Set<UnitType> appliesTo, Expression expression, Coverage coverage,
            UUID directive, Instant replacedAt) {
    }

    /** @param names of the units that it leaves out */
    static TargetView of(Target target, Map<UUID, String> names, List<Former> formerly,
            List<AllowedAction> allowedActions) {
        return new TargetView(target.version(), target.id(), target.campaignId(), target.code(), target.title(),
                target.titleEn(), target.appliesTo(), leftOut(target, names), target.periodKind(), target.expression(),
                target.coverage(), target.ambiguity(), target.readings(), target.sourceText(),
                target.revision(), target.directiveId(),
                formerly, allowedActions);
    }

    private static List<LeftOut> leftOut(Target target, Map<UUID, String> names) {
        return target.exclusions().stream().map(exclusion -> new LeftOut(exclusion.attribute(), exclusion.legalBasis(),
                exclusion.units(), exclusion.units().stream().map(names::get).toList())).toList();
    }

    static String path(UUID id) {
        return "/api/v1/targets/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
