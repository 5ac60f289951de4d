package vn.phongtrao.shared.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Writes Bean Validation's findings: a JSON pointer for the body, the name for a parameter. */
@Provider
@Priority(ProblemMapper.BEFORE_THE_LIBRARY)
public final class ConstraintViolationExceptionMapper extends ExceptionMapperBase<ConstraintViolationException> {

    private static final Set<String> BODY_ARGUMENTS = Set.of("body");

    @Override
    protected HttpProblem toProblem(ConstraintViolationException failure) {
        return ProblemMapper.details(of(failure));
    }

    static Problem of(ConstraintViolationException failure) {
        List<Violation> body = new ArrayList<>();
        List<Violation> parameters = new ArrayList<>();
        for (ConstraintViolation<?> violation : failure.getConstraintViolations()) {
            Place place = Place.of(violation.getPropertyPath());
            String code = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
            Object value = scalar(violation.getInvalidValue());
            if (place.inBody) {
                body.add(Violation.at(place.text, code, violation.getMessage(), value));
            } else {
                parameters.add(Violation.in(place.text, code, violation.getMessage(), value));
            }
        }
        if (!parameters.isEmpty()) {
            return new InvalidParameter(parameters);
        }
        body.sort(Comparator.comparing(Violation::pointer).thenComparing(Violation::code));
        return new InvalidBody(body);
    }

    private static Object scalar(Object value) {
        return value instanceof CharSequence || value instanceof Number || value instanceof Enum<?> ? value : null;
    }

    private record Place(boolean inBody, String text) {

        static Place of(Path path) {
            StringBuilder pointer = new StringBuilder();
            String last = "";
            // What is validated by itself, not as an argument, is a body.
            boolean inBody = path.iterator().next().getKind() != ElementKind.METHOD;
            for (Path.Node node : path) {
                ElementKind kind = node.getKind();
                if (kind == ElementKind.PARAMETER) {
                    inBody = BODY_ARGUMENTS.contains(node.getName());
                    last = node.getName();
                } else if (kind == ElementKind.PROPERTY || kind == ElementKind.CONTAINER_ELEMENT) {
                    if (node.getIndex() != null) {
                        pointer.append('/').append(node.getIndex());
                    } else if (node.getKey() != null) {
                        pointer.append('/').append(node.getKey());
                    }
                    if (kind == ElementKind.PROPERTY) {
                        pointer.append('/').append(node.getName());
                        last = node.getName();
                    }
                }
            }
            return inBody ? new Place(true, pointer.toString()) : new Place(false, last);
        }
    }
}
