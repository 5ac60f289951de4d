package vn.phongtrao.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** Writes what is wrong with a JSON body. */
@Provider
@Priority(ProblemMapper.BEFORE_THE_LIBRARY)
public final class JsonProcessingExceptionMapper extends ExceptionMapperBase<JsonProcessingException> {

    @Override
    protected HttpProblem toProblem(JsonProcessingException failure) {
        return ProblemMapper.details(JsonProblems.of(failure));
    }

    /** The framework and the library have nearer mappers for the subclasses, which would lose the pointer. */
    @Provider
    @Priority(ProblemMapper.BEFORE_THE_LIBRARY)
    public static final class ForMismatchedInput extends ExceptionMapperBase<MismatchedInputException> {

        @Override
        protected HttpProblem toProblem(MismatchedInputException failure) {
            return ProblemMapper.details(JsonProblems.of(failure));
        }
    }

    @Provider
    @Priority(ProblemMapper.BEFORE_THE_LIBRARY)
    public static final class ForInvalidFormat extends ExceptionMapperBase<InvalidFormatException> {

        @Override
        protected HttpProblem toProblem(InvalidFormatException failure) {
            return ProblemMapper.details(JsonProblems.of(failure));
        }
    }

    @Provider
    @Priority(ProblemMapper.BEFORE_THE_LIBRARY)
    public static final class ForUnrecognizedProperty extends ExceptionMapperBase<UnrecognizedPropertyException> {

        @Override
        protected HttpProblem toProblem(UnrecognizedPropertyException failure) {
            return ProblemMapper.details(JsonProblems.of(failure));
        }
    }
}
