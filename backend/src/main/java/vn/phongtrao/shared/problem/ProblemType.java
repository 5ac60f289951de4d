package vn.phongtrao.shared.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a failure is called on the wire. Every concrete {@link Problem} carries it; the contract lists all of them, so
 * a value once published does not change.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProblemType {

    /** The name after {@code /problems/}, in kebab case. */
    String value();

    /** HTTP status, 400 to 599. */
    int status();

    /** One short English phrase, the same for every occurrence. */
    String title();
}
