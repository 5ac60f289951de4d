package vn.phongtrao.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Identified;

/**
 * A report to start.
 *
 * @param id      the client's choice, or absent
 * @param origin  {@code ENTERED} when absent
 * @param provenance where those figures come from that say nothing else
 * @param figures the answers that are known at once; others follow cell by cell
 */
public record NewReport(
        UUID id,
        @NotNull UUID campaign,
        @NotNull UUID unit,
        @NotNull Period period,
        Origin origin,
        @Size(max = 2000) String note,
        @Valid Provenance.View provenance,
        @Size(max = 500) List<@Valid @NotNull Answer> figures) implements Identified {

    public NewReport {
        origin = origin == null ? Origin.ENTERED : origin;
        figures = figures == null ? List.of() : Collections.unmodifiableList(figures);
    }
}
