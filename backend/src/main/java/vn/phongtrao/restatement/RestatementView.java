package vn.phongtrao.restatement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.succession.SuccessionKind;

/**
 * What was done to tell figures of then of the units of another day.
 *
 * @param asOf the day whose units the figures are told of
 * @param sentence what was restated, in one sentence in Vietnamese
 * @param sentenceEn the same in English
 * @param stepCount how many steps there are
 * @param steps the changes that the figures were taken through, by date; the first {@value #MOST_STEPS}
 * @param unplaced figures that are counted above the units they belong to
 * @param indicators the names of those that steps and unplaced figures name by code
 */
@Schema(name = "Restatement")
public record RestatementView(@NotNull LocalDate asOf, @NotNull String sentence, @NotNull String sentenceEn,
        int stepCount, @NotNull List<Step> steps, @NotNull List<GapView> unplaced,
        @NotNull List<NamedIndicator> indicators) {

    /** So many steps are listed; those of a nation are found by its provinces. */
    static final int MOST_STEPS = 500;

    /**
     * One change of units.
     *
     * @param succession the reorganisation; absent where a unit took a name or type and none is recorded for it
     * @param date the first day on which it holds
     * @param legalBasis the document that ordered it, as cited
     * @param legalBasisDirective the same, where it is registered
     * @param allocated codes of the indicators whose figures were divided by declared weights
     */
    @Schema(name = "RestatementStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(UUID succession, @NotNull LocalDate date, @NotNull SuccessionKind kind,
            @NotNull List<NamedUnit> from, @NotNull List<NamedUnit> to, String legalBasis, UUID legalBasisDirective,
            @NotNull List<String> allocated) {
    }

    /** An indicator by code and name, for readers who have no catalogue of them. */
    @Schema(name = "NamedIndicator")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NamedIndicator(@NotNull String code, @NotNull String name, String nameEn) {
    }
}
