package vn.phongtrao.shared.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A day from 1900 to 2999: what a document or a plan can mean, and what the database can store and compare. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = CalendarDay.Validator.class)
public @interface CalendarDay {

    String message() default "must be a day from 1900-01-01 to 2999-12-31";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    final class Validator implements ConstraintValidator<CalendarDay, LocalDate> {

        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 2999;

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        }
    }
}
