package vn.phongtrao.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Units that a target leaves out.
 *
 * @param attribute what they have in common, in words
 * @param legalBasis what allows it
 */
@Schema(name = "Exclusion")
public record Exclusion(@NotBlank @Size(max = 200) String attribute, @NotBlank @Size(max = 300) String legalBasis) {
}
