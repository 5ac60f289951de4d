package vn.phongtrao.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.phongtrao.shared.time.Period;

/** When a unit first submitted its report of a period. Queries read it; {@link FirstSubmissions} writes it. */
@Entity
@Immutable
class FirstSubmission {

    @Id
    private UUID id;
    private UUID campaignId;
    private UUID unitId;
    private Period period;
    private Instant submittedAt;

    protected FirstSubmission() {
    }
}
