package vn.phongtrao.commendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.awardform.SubjectType;
import vn.phongtrao.shared.problem.InvalidContent;

/**
 * Who is to be commended: a unit by its id, anyone else by name.
 *
 * @param type what kind of nominee it is
 * @param unit a collective that is a unit
 * @param name of a person, a household, or a collective that is no unit; never with an identity number
 */
public record Subject(
        @NotNull SubjectType type,
        UUID unit,
        @Size(min = 1, max = 200) @Pattern(regexp = WITHOUT_IDENTITY_NUMBER, message = "Leave out identity numbers.")
        @Schema(examples = "Tổ tự quản đường biên, cột mốc ấp Bù Rên") String name) {

    /** Identity cards have nine or twelve digits. */
    static final String WITHOUT_IDENTITY_NUMBER = "(?![\\s\\S]*\\d{9})[\\s\\S]*\\S[\\s\\S]*";

    /** @throws InvalidContent unless exactly one of unit and name says who it is */
    void check() {
        if (unit != null && type.isPersonal()) {
            throw new InvalidContent("/subject/unit", "NotACollective", "Only a collective can be a unit.", unit);
        }
        if (unit != null && name != null) {
            throw new InvalidContent("/subject/name", "NamedTwice", "A unit's name is known; leave name out.", name);
        }
        if (unit == null && name == null) {
            throw new InvalidContent("/subject/name", "NotNull", type.isPersonal()
                    ? "Give the name." : "Give the unit, or the name of a collective that is no unit.", null);
        }
    }
}
