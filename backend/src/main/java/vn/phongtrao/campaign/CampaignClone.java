package vn.phongtrao.campaign;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Identified;

/**
 * What a clone has of its own.
 *
 * @param id     the client's choice, or absent
 * @param period the new campaign's period
 * @param name   absent means the same name
 * @param owner  the unit that runs the new one, such as the successor of the first; absent means the same
 */
public record CampaignClone(
        UUID id,
        @NotNull Period period,
        @Size(min = 1, max = 500) String name,
        UUID owner) implements Identified {
}
