package vn.phongtrao.finding;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a report's present figures stand to its campaign's checks.
 *
 * @param submittable whether no finding keeps it from being submitted
 * @param items       what is violated first, then what is undecided; errors before warnings; by code
 */
@Schema(name = "Findings")
public record FindingsView(@NotNull UUID report, boolean submittable, @NotNull List<FindingView> items) {
}
