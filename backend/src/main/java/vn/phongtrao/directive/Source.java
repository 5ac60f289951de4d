package vn.phongtrao.directive;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a document is known from.
 *
 * @param document the document or page that was read
 * @param text     its words
 */
@Schema(name = "DirectiveSource")
public record Source(
        @Size(max = 300) @Schema(examples = "S1") String document,
        @Size(max = 2000) @Schema(examples = "ngày 15/01/2019, Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số 09/KH-UBND")
        String text) {
}
