package vn.phongtrao.restatement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a figure is not restated to a unit.
 *
 * @param reason what stands in the way
 * @param unit the unit whose figure it is about
 * @param date first day of the change that stands in the way
 * @param successions the reorganisations that stand in the way
 * @param indicators codes of the indicators that it holds for
 * @param parts the units that have no data for it
 * @param shownAt the unit at which the figure is counted; absent where it is counted with the unit's own
 */
@Schema(name = "RestatementGap")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapView(@NotNull Gap.Reason reason, @NotNull UUID unit, @NotNull String unitName, LocalDate date,
        @NotNull List<UUID> successions, @NotNull List<String> indicators, @NotNull List<NamedUnit> parts,
        NamedUnit shownAt) {
}
