package vn.phongtrao.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Writes what the HTTP layer throws. A parameter converter's own failure arrives wrapped in the "not found" that
 * Jakarta REST prescribes for it, and a body's parse error in a "bad request": both are unwrapped here.
 */
@Provider
@Priority(ProblemMapper.BEFORE_THE_LIBRARY)
public final class WebApplicationExceptionMapper extends ExceptionMapperBase<WebApplicationException> {

    @Override
    protected HttpProblem toProblem(WebApplicationException failure) {
        return details(failure);
    }

    private static HttpProblem details(WebApplicationException failure) {
        if (failure.getCause() instanceof Problem problem) {
            return ProblemMapper.details(problem);
        }
        if (failure.getCause() instanceof JsonProcessingException json) {
            return ProblemMapper.details(JsonProblems.of(json));
        }
        HttpProblem.Builder builder = HttpProblem.builder().withStatus(failure.getResponse().getStatus());
        String allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            builder.withHeader(HttpHeaders.ALLOW, allow);
        }
        return builder.build();
    }

    /** The library has its own mapper for this subclass, which would otherwise be nearer. */
    @Provider
    @Priority(ProblemMapper.BEFORE_THE_LIBRARY)
    public static final class ForNotFound extends ExceptionMapperBase<NotFoundException> {

        @Override
        protected HttpProblem toProblem(NotFoundException failure) {
            return details(failure);
        }
    }
}
