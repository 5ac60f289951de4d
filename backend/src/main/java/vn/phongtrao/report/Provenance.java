package vn.phongtrao.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a figure comes from.
 *
 * @param directiveId the directive, if it is registered
 * @param document    the document in words
 * @param locator     the place in it
 * @param sourceText  the words around the number
 * @param attachmentId the document itself, as it is attached to the report
 */
@Embeddable
public record Provenance(UUID directiveId, String document, String locator, String sourceText, UUID attachmentId) {

    static final Provenance NONE = new Provenance(null, null, null, null, null);

    /** As the API has it. */
    @Schema(name = "Provenance")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record View(
            UUID directive,
            @Size(max = 500) @Schema(examples = "Báo cáo 12/BC-UBND") String document,
            @Size(max = 200) @Schema(examples = "mục II.1") String locator,
            @Size(max = 2000) @Schema(examples = "1.234 hộ") String sourceText,
            @Schema(description = "An attachment of the report: the document itself.") UUID attachment) {
    }

    static Provenance of(View view) {
        return view == null ? NONE : new Provenance(view.directive, view.document, view.locator, view.sourceText,
                view.attachment);
    }

    /** This, or where it says nothing, what is said for the whole report. */
    Provenance or(Provenance ofReport) {
        return equals(NONE) ? ofReport : this;
    }

    /** Null where nothing is said. */
    View view() {
        return equals(NONE) ? null : new View(directiveId, document, locator, sourceText, attachmentId);
    }
}
