package vn.phongtrao.directive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import vn.phongtrao.shared.time.CalendarDay;

/**
 * A correction of a registered document. An absent field is not changed, null removes it; the issuer stays.
 *
 * @param inForceFrom null means the day of issue again
 * @param inForceTo   null means without an end
 */
public record DirectivePatch(
        Optional<@NotNull DirectiveType> type,
        Optional<@Size(min = 1, max = 100) String> number,
        Optional<@Size(max = 100) String> numberAsPrinted,
        Optional<@Size(max = 300) String> issuerName,
        Optional<@CalendarDay LocalDate> issuedOn,
        Optional<@Size(max = 200) String> place,
        Optional<@Size(max = 200) String> signer,
        Optional<@Size(max = 300) String> signerTitle,
        Optional<@NotNull @NotBlank @Size(max = 2000) String> subject,
        Optional<@CalendarDay LocalDate> inForceFrom,
        Optional<@CalendarDay LocalDate> inForceTo,
        Optional<@Valid Source> source,
        Optional<@NotNull Boolean> verified) {
}
