package vn.phongtrao.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.shared.time.CalendarDay;

/** A change of an open task. An absent field is not changed; null removes it. */
public record TaskPatch(
        Optional<@NotNull @NotBlank @Size(max = 2000) String> text,
        Optional<UUID> unit,
        Optional<@CalendarDay LocalDate> dueOn) {
}
