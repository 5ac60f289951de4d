package vn.phongtrao.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large the body of an endpoint may be that takes a file; 1 MiB without it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyLimit {

    /** The size of an uploaded file. */
    long FILE = 20L * 1024 * 1024;

    /** A file and the lines around it in a form. */
    long FORM = FILE + 64 * 1024;

    /** Bytes. */
    long value();
}
