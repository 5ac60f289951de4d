package vn.phongtrao.unit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code in a catalogue.
 *
 * @param scheme the catalogue; {@code GSO} is the national one of the General Statistics Office
 * @param code   unique within the scheme on a day, not for ever
 */
public record OfficialCode(
        @NotNull @Pattern(regexp = "[A-Z0-9_]{1,20}") @Schema(examples = "GSO") String scheme,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") @Schema(examples = "25222") String code) {

    /** The national catalogue. */
    public static final String NATIONAL = "GSO";

    /** Reads a claim of a token: {@code 25222}, or {@code SCHEME:code} for another catalogue. */
    public static OfficialCode ofClaim(String claim) {
        int colon = claim.indexOf(':');
        return colon < 0 ? new OfficialCode(NATIONAL, claim)
                : new OfficialCode(claim.substring(0, colon), claim.substring(colon + 1));
    }
}
