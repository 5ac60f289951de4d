package vn.phongtrao.report;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.phongtrao.shared.write.Identified;

/**
 * A correction of an approved report.
 *
 * @param id     the client's choice for the new report, or absent
 * @param reason what is to be corrected
 */
public record NewRevision(UUID id, @Size(max = 2000) String reason) implements Identified {
}
