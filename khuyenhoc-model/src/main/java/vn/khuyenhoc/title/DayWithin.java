package vn.khuyenhoc.title;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of the years that a register can speak of, from {@link #from} to 2100; an absent day fits. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DayWithin.Check.class)
public @interface DayWithin {
    /** The first year of data and of recognitions. */
    int FIRST = 1990;

    /** The last year. */
    int LAST = 2100;

    /** The first year. */
    int from() default FIRST;

    String message() default "{vn.khuyenhoc.day}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind {@link DayWithin}; thread-safe. */
    final class Check implements ConstraintValidator<DayWithin, @Nullable LocalDate> {
        private int from;

        @Override
        public void initialize(DayWithin annotation) {
            from = annotation.from();
        }

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || (day.getYear() >= from && day.getYear() <= LAST);
        }
    }
}
