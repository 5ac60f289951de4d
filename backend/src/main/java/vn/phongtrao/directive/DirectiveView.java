package vn.phongtrao.directive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.write.Representation;

/**
 * A document as it is on a day.
 *
 * @param number       number and notation, whole; absent for an unnumbered document
 * @param codeNumber   the running number of it
 * @param codeNotation kind and issuer of it
 * @param issuer       the unit that issued it
 * @param issuerName   the issuer in the document's own words, else the unit's name
 * @param inForceFrom  first day in force
 * @param inForceTo    first day no longer in force; absent without an end
 * @param asOf         the day for which {@code forceStatus} is computed
 * @param endedBy      what replaced or repealed it, or articles of it, by that day
 */
@Schema(name = "Directive")
public record DirectiveView(
        @JsonIgnore long version,
        UUID id,
        @NotNull DirectiveType type,
        @Schema(examples = "09/KH-UBND") String number,
        @Schema(examples = "09") String codeNumber,
        @Schema(examples = "KH-UBND") String codeNotation,
        String numberAsPrinted,
        @NotNull UUID issuer,
        @NotNull @Schema(examples = "Ủy ban nhân dân tỉnh Bình Phước") String issuerName,
        @Schema(examples = "2019-01-15") LocalDate issuedOn,
        String place,
        String signer,
        String signerTitle,
        @NotNull String subject,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        @NotNull LocalDate asOf,
        @NotNull ForceStatus forceStatus,
        List<EndedBy> endedBy,
        Source source,
        boolean verified,
        @NotNull Origin origin,
        List<AllowedAction> allowedActions) implements Representation {

    /** A document that took away its force, or that of an article. */
    public record EndedBy(@NotNull RelationKind kind, @NotNull UUID directive, String number, LocalDate date,
            String article) {
    }

    static DirectiveView of(Directive directive, String unitName, LocalDate asOf, ForceStatus status,
            List<EndedBy> endedBy, List<AllowedAction> allowedActions) {
        return new DirectiveView(directive.version(), directive.id(), directive.type(), directive.number(),
                directive.codeNumber(), directive.codeNotation(), directive.numberAsPrinted(), directive.issuerId(),
                directive.issuerName() == null ? unitName : directive.issuerName(), directive.issuedOn(),
                directive.place(), directive.signer(), directive.signerTitle(), directive.subject(),
                directive.inForceFrom(), directive.inForceTo(), asOf, status, endedBy,
                directive.source(), directive.verified(), directive.origin(), allowedActions);
    }

    static String path(UUID id) {
        return "/api/v1/directives/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
