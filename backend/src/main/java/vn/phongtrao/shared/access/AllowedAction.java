package vn.phongtrao.shared.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.problem.Problem;

/**
 * Whether the caller may do something with a resource now.
 *
 * @param action  the verb, as in the URL
 * @param allowed whether it would be accepted now
 * @param reason  where not, the {@code type} of the problem that would be answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AllowedAction(
        @NotNull @Schema(examples = "approve") String action,
        boolean allowed,
        @Schema(examples = "/problems/own-submission") String reason) {

    /** The type of the refusal that a role which may never do the action meets. */
    public static final String ROLE_REFUSED = "/problems/forbidden";

    public static AllowedAction yes(String action) {
        return new AllowedAction(action, true, null);
    }

    public static AllowedAction no(String action, Class<? extends Problem> reason) {
        return new AllowedAction(action, false, Problem.uri(reason));
    }

    public static AllowedAction notForRole(String action) {
        return new AllowedAction(action, false, ROLE_REFUSED);
    }

    /** Tries the guard that the action itself runs first; what it throws is the reason. */
    public static AllowedAction guardedBy(String action, Runnable guard) {
        try {
            guard.run();
            return yes(action);
        } catch (Problem refusal) {
            return no(action, refusal.getClass());
        }
    }
}
