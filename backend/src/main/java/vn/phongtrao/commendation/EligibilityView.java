package vn.phongtrao.commendation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a dossier could lead to an award on a day, condition by condition.
 *
 * @param asOf     the day judged: that of the decision, else the one asked for
 * @param rule     the legal basis of the award form on that day; absent where it has none
 * @param verified whether somebody checked that basis against the gazette
 * @param eligible whether every condition is met
 */
@Schema(name = "Eligibility")
public record EligibilityView(
        @NotNull UUID commendation,
        @NotNull LocalDate asOf,
        @NotNull String awardForm,
        String rule,
        boolean verified,
        boolean eligible,
        @NotNull List<Condition> conditions) {

    /** What is asked of a dossier. */
    public enum Requirement {
        /** The award form has a legal basis on the day. */
        FORM_IN_FORCE,
        /** The form is one for the nominee's kind. */
        FORM_FOR_SUBJECT,
        /** The issuer, or before a decision a unit at or above the dossier's, may grant the form on the day. */
        ISSUER_COMPETENT,
        /** The dossier has evidence, and the reports in it are approved. */
        EVIDENCE_GIVEN,
        /** None of it has been rewarded with the same form. */
        EVIDENCE_NOT_REWARDED
    }

    /**
     * @param detail   what was found
     * @param evidence what shows it
     */
    @Schema(name = "EligibilityCondition")
    public record Condition(@NotNull Requirement requirement, boolean met, @NotNull String detail,
            @NotNull List<Proof> evidence) {
    }

    /**
     * @param text what it is
     * @param link where it is read, if it is a resource
     */
    @Schema(name = "EligibilityProof")
    public record Proof(@NotNull String text, String link) {
    }
}
