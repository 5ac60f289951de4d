package vn.phongtrao.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Units that a target leaves out.
 *
 * @param attribute what they have in common, in words
 * @param legalBasis what allows it
 * @param units their ids; nothing is left out by the words alone
 */
@Schema(name = "Exclusion")
public record Exclusion(@NotBlank @Size(max = 200) String attribute, @NotBlank @Size(max = 300) String legalBasis,
        @Size(max = Exclusion.MOST_UNITS) List<@NotNull UUID> units) {

    /** Units that a target may leave out. */
    static final int MOST_UNITS = 500;

    public Exclusion {
        units = units == null ? List.of() : Collections.unmodifiableList(units);
    }
}
