package vn.phongtrao.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Failures as RFC 9457 members, where they stand inside an answer instead of being one. */
public final class ProblemDetails {

    private ProblemDetails() {
    }

    public static Map<String, Object> of(Problem problem) {
        ProblemType type = problem.type();
        Map<String, Object> members = members("/problems/" + type.value(), type.status(), type.title(),
                problem.getMessage());
        members.putAll(problem.members());
        return members;
    }

    /** JSON that does not fit what it should be. */
    public static Map<String, Object> of(JsonProcessingException failure) {
        return of(JsonProblems.of(failure));
    }

    /** What Bean Validation finds in a body. */
    public static Map<String, Object> of(ConstraintViolationException failure) {
        return of(ConstraintViolationExceptionMapper.of(failure));
    }

    public static Map<String, Object> of(FrameworkProblem problem) {
        return members(problem.uri(), problem.status(), problem.title(), problem.detail());
    }

    private static Map<String, Object> members(String type, int status, String title, String detail) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        return members;
    }
}
