package vn.phongtrao.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.phongtrao.shared.time.CalendarDay;

/**
 * A correction of a review. An absent field is not changed; null removes it; a list replaces the list.
 *
 * @param conclusions each that became a task names it in {@code task}
 */
public record ReviewPatch(
        Optional<@NotNull ReviewKind> kind,
        Optional<@CalendarDay LocalDate> date,
        Optional<@Size(max = 40) @Pattern(regexp = UncertainDate.FORM) String> dateText,
        Optional<@Size(max = 300) String> place,
        Optional<@Size(max = 200) String> session,
        Optional<@Size(max = 200) String> chair,
        Optional<@Size(max = 300) String> chairTitle,
        Optional<@Size(max = 50) List<@Valid @NotNull Host>> hosts,
        Optional<@Size(max = 200) String> guidedBy,
        Optional<@Size(max = 300) String> guidedByTitle,
        Optional<@Size(max = 1000) String> covers,
        Optional<@Size(max = 100) List<@NotBlank @Size(max = 2000) String>> results,
        Optional<@Size(max = 100) List<@NotBlank @Size(max = 2000) String>> shortcomings,
        Optional<@Size(max = 100) List<@Valid @NotNull NewConclusion>> conclusions) {
}
