package vn.phongtrao.commendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision by which an award is granted.
 *
 * @param number    its number as written, where it is not registered as a directive
 * @param directive the directive that it is
 * @param decidedOn the day it was signed, not after today
 * @param issuer    the unit whose head signed it
 */
public record NewDecision(
        @Size(min = 1, max = 100) @Schema(examples = "1234/QĐ-UBND") String number,
        UUID directive,
        @NotNull @Schema(examples = "2019-12-20") LocalDate decidedOn,
        @NotNull UUID issuer) {
}
