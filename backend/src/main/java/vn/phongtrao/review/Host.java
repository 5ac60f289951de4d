package vn.phongtrao.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Who holds a review.
 *
 * @param unit a unit; absent where the source names bodies only in words
 * @param name those words; absent with a unit on input, its name on output
 */
@Embeddable
public record Host(
        @Column(name = "unit_id") UUID unit,
        @Size(min = 1, max = 500) String name) {
}
