package vn.phongtrao.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.check.CheckDefinition;
import vn.phongtrao.check.ComparedValue;
import vn.phongtrao.check.Judgement;
import vn.phongtrao.check.Outcome;
import vn.phongtrao.check.Severity;
import vn.phongtrao.check.Undecided;

/**
 * How a report's present figures stand to a check.
 *
 * @param id          the check
 * @param check       its code
 * @param because     where it is undecided, why
 * @param message     what was compared, in English
 * @param indicators  every indicator that the check concerns, sorted
 * @param values      what was compared
 * @param comment     what the unit says to it
 * @param commentEtag what {@code If-Match} of a change of that comment must say
 */
@Schema(name = "Finding")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        @NotNull UUID id,
        @NotNull String check,
        @NotNull Severity severity,
        @NotNull String title,
        String titleEn,
        @NotNull Outcome outcome,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Undecided> because,
        @NotNull String message,
        @NotNull Set<String> indicators,
        @NotNull List<ComparedValue> values,
        String comment,
        String commentedBy,
        Instant commentedAt,
        String commentEtag) {

    static FindingView of(CheckDefinition check, Judgement judgement, CheckComment comment, String commentEtag) {
        return new FindingView(check.id(), check.code(), check.severity(), check.title(), check.titleEn(),
                judgement.outcome(), new TreeSet<>(judgement.because()), FindingMessage.of(judgement),
                check.rule().indicators(), judgement.values(),
                comment == null ? null : comment.comment(), comment == null ? null : comment.commentedBy(),
                comment == null ? null : comment.commentedAt(), commentEtag);
    }

    /** Whether it keeps the report from being submitted. */
    boolean holdsUp() {
        return outcome == Outcome.VIOLATED && (severity == Severity.ERROR || comment == null);
    }
}
