package vn.phongtrao.target;

import jakarta.validation.Valid;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Identified;

/**
 * Other thresholds of a target, for a period, for a unit's judgement of itself, or for both.
 *
 * @param id         the client's choice, or absent
 * @param period     in which they hold, and in the periods within it; absent with a unit means the campaign's period
 * @param unit       which sets them for itself; absent means that the campaign's owner sets them for all
 * @param expression the target's with other thresholds; absent where they stay
 * @param coverage   the target's with another threshold; absent where it stays
 * @param directive  the document that orders them; required of the owner once the campaign is launched
 */
@Schema(name = "NewTargetVariant")
public record NewTargetVariant(
        UUID id,
        @Schema(examples = "2019-H1") Period period,
        UUID unit,
        Expression expression,
        @Valid Coverage coverage,
        UUID directive) implements Identified {
}
