package vn.phongtrao.directive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.CalendarDay;
import vn.phongtrao.shared.write.Identified;

/**
 * A document to register.
 *
 * @param id              the client's choice, or absent
 * @param number          number and notation as cited; absent for an unnumbered document
 * @param numberAsPrinted the number with its misprints, where the source has some
 * @param issuer          the unit that issued it; for central bodies, the country
 * @param issuerName      the issuer in the document's own words
 * @param inForceFrom     first day in force; absent means the day of issue
 * @param inForceTo       first day no longer in force; absent without an end
 * @param verified        whether somebody has compared the entry with the document; absent means not
 * @param origin          absent means {@code ENTERED}
 */
public record NewDirective(
        UUID id,
        @NotNull DirectiveType type,
        @Size(min = 1, max = 100) @Schema(examples = "09/KH-UBND") String number,
        @Size(max = 100) @Schema(examples = "13/KH- UBND") String numberAsPrinted,
        @NotNull UUID issuer,
        @Size(max = 300) @Schema(examples = "Ủy ban nhân dân tỉnh Bình Phước") String issuerName,
        @CalendarDay @Schema(examples = "2019-01-15") LocalDate issuedOn,
        @Size(max = 200) @Schema(examples = "Bình Phước") String place,
        @Size(max = 200) String signer,
        @Size(max = 300) @Schema(examples = "Chủ tịch") String signerTitle,
        @NotBlank @Size(max = 2000) String subject,
        @CalendarDay LocalDate inForceFrom,
        @CalendarDay LocalDate inForceTo,
        @Valid Source source,
        Boolean verified,
        Origin origin) implements Identified {
}
