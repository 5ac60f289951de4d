package vn.phongtrao.shared.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;

/** Tells a database that cannot be asked now (503, try again) from a fault of ours (500). */
@Provider
@Priority(ProblemMapper.BEFORE_THE_LIBRARY)
public final class PersistenceExceptionMapper extends ExceptionMapperBase<PersistenceException> {

    @Override
    protected HttpProblem toProblem(PersistenceException failure) {
        return isUnreachable(failure)
                ? ProblemMapper.details(new Unavailable())
                : HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR);
    }

    /** A connection that broke has an SQL state of class 08; one that the pool could not give in time has none. */
    private static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (sql.getSQLState() == null || sql.getSQLState().startsWith("08"))) {
                return true;
            }
        }
        return false;
    }
}
