package vn.phongtrao.restatement;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The share of a figure that a unit was given by declared weights, from 0 to 1, rounded to eight places. */
@Schema(name = "AllocatedShare")
public record AllocatedShare(@NotNull UUID unit, @NotNull String unitName, @NotNull BigDecimal share) {
}
