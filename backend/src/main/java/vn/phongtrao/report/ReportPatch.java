package vn.phongtrao.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import vn.phongtrao.shared.origin.Origin;

/**
 * A change of a draft; answers change cell by cell.
 *
 * @param note       null removes it
 * @param provenance where those figures come from that say nothing else; null removes it
 */
public record ReportPatch(Optional<@Size(max = 2000) String> note, Optional<@NotNull Origin> origin,
        Optional<Provenance.@Valid View> provenance) {
}
