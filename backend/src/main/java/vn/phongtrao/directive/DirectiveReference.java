package vn.phongtrao.directive;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document with what a reader needs to recognise it.
 *
 * @param directive its id
 * @param number    absent for an unnumbered document
 */
@Schema(name = "DirectiveReference")
public record DirectiveReference(
        @NotNull UUID directive,
        @NotNull DirectiveType type,
        @Schema(examples = "09/KH-UBND") String number,
        LocalDate issuedOn,
        @Schema(examples = "Ủy ban nhân dân tỉnh Bình Phước") String issuerName,
        @NotNull String subject) {

    static DirectiveReference of(Directive directive) {
        return new DirectiveReference(directive.id(), directive.type(), directive.number(), directive.issuedOn(),
                directive.issuerName(), directive.subject());
    }
}
