package vn.phongtrao.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Gives failures that the framework found (no route, no token, wrong media type …) our type, title and cure. */
@ApplicationScoped
class FrameworkProblemNaming implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        FrameworkProblem named = FrameworkProblem.ofStatus(problem.getStatusCode()).orElse(
                problem.getStatusCode() < 500 ? FrameworkProblem.BAD_REQUEST : FrameworkProblem.INTERNAL_ERROR);
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(URI.create(named.uri()))
                .withStatus(problem.getStatusCode())
                .withTitle(named.title())
                .withDetail(named.detail())
                .withInstance(problem.getInstance());
        problem.getHeaders().forEach(builder::withHeader);
        return builder.build();
    }
}
