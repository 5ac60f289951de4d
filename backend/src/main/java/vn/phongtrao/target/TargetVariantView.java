package vn.phongtrao.target;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Representation;

/**
 * Other thresholds of a target.
 *
 * @param period   in which they hold; absent means the campaign's period
 * @param unit     that set them for itself; absent where they hold for all
 * @param setBy    the account that set them
 */
@Schema(name = "TargetVariant")
public record TargetVariantView(
        @JsonIgnore long version,
        @NotNull UUID id,
        @NotNull UUID target,
        Period period,
        UUID unit,
        String unitName,
        @NotNull Expression expression,
        Coverage coverage,
        UUID directive,
        @NotNull String setBy,
        @NotNull Instant setAt,
        List<AllowedAction> allowedActions) implements Representation {

    static TargetVariantView of(TargetVariant variant, String unitName, List<AllowedAction> allowedActions) {
        Demand demand = variant.demand();
        return new TargetVariantView(variant.version(), variant.id(), variant.targetId(), variant.period(),
                variant.unitId(), unitName, demand.expression(), demand.coverage(), variant.directiveId(),
                variant.setBy(), variant.setAt(), allowedActions);
    }

    @Override
    public String self() {
        return TargetView.path(target) + "/variants/" + id;
    }
}
