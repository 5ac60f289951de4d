package vn.phongtrao.shared.upload;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.Violation;

/**
 * Why an import failed: what its request would have been answered, had it waited.
 *
 * @param type           of the problem, such as {@code /problems/import-refused}
 * @param violationCount how many there are; at most 200 are listed
 */
public record ImportFailure(@NotNull String type, @NotNull String title, int status, String detail,
        List<Violation> violations, Integer violationCount) {

    @SuppressWarnings("unchecked")
    /** What the problem would have been answered as. */
    public static ImportFailure of(Problem problem) {
        return new ImportFailure(Problem.uri(problem.getClass()), problem.type().title(), problem.type().status(),
                problem.getMessage(), (List<Violation>) problem.members().get("violations"),
                (Integer) problem.members().get("violationCount"));
    }
}
