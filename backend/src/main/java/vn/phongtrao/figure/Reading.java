package vn.phongtrao.figure;

import jakarta.validation.constraints.NotNull;

/**
 * One thing that a text can mean.
 *
 * @param figure the meaning
 * @param rule the rule by which its separators were read, for programs
 * @param reason the same in words, in English
 */
public record Reading(@NotNull Figure figure, @NotNull Rule rule, @NotNull String reason) {

    /** How the separators of a number were read. */
    public enum Rule {
        /** There is one meaning only. */
        CERTAIN,
        /** A comma or dot before exactly three digits groups thousands. */
        SEPARATOR_GROUPS_THOUSANDS,
        /** A comma or dot before exactly three digits is the decimal sign. */
        SEPARATOR_IS_DECIMAL
    }
}
