package vn.phongtrao.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;

/**
 * The path parameter {@link #parameter} names something that must exist within the caller's reach. It is looked up before the
 * body is read, so that a missing thing is 404 whatever was sent for it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Found {

    /** A CDI bean that knows. */
    Class<? extends Lookup> value();

    /** Name of the path parameter. */
    String parameter() default "id";

    /** Answers whether the caller may see a thing. */
    interface Lookup {
        boolean isVisible(UUID id);
    }
}
