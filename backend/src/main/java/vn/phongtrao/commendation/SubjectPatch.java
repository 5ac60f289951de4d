package vn.phongtrao.commendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.awardform.SubjectType;

/**
 * A change of the nominee; an absent field is not changed.
 *
 * @param unit null removes it
 * @param name null removes it
 */
public record SubjectPatch(
        Optional<@NotNull SubjectType> type,
        Optional<UUID> unit,
        Optional<@Size(min = 1, max = 200) @Pattern(regexp = Subject.WITHOUT_IDENTITY_NUMBER,
                message = "Leave out identity numbers.") String> name) {

    Subject applyTo(Subject before) {
        return new Subject(type == null ? before.type() : type.orElse(before.type()),
                unit == null ? before.unit() : unit.orElse(null),
                name == null ? before.name() : name.orElse(null));
    }
}
