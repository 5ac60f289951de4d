package vn.phongtrao.commendation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A member's vote as it stands, and when it was cast or last changed. */
@Embeddable
record Ballot(@Enumerated(EnumType.STRING) Vote vote, Instant castAt) {
}
