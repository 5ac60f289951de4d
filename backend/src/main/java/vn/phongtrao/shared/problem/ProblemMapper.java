package vn.phongtrao.shared.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Writes our own failures. */
@Provider
@Priority(ProblemMapper.BEFORE_THE_LIBRARY)
public final class ProblemMapper extends ExceptionMapperBase<Problem> {

    /** Priority of our mappers: the library and the framework have some for the same exceptions. */
    static final int BEFORE_THE_LIBRARY = 1;

    @Override
    protected HttpProblem toProblem(Problem problem) {
        return details(problem);
    }

    static HttpProblem details(Problem problem) {
        ProblemType type = problem.type();
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(URI.create("/problems/" + type.value()))
                .withStatus(type.status())
                .withTitle(type.title())
                .withDetail(problem.getMessage());
        problem.members().forEach(builder::with);
        problem.headers().forEach(builder::withHeader);
        return builder.build();
    }
}
