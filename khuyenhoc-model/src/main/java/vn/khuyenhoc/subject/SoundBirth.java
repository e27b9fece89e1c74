package vn.khuyenhoc.subject;

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

/**
 * A citizen's year of birth is one that personal numbers have (1900 to 2399, Thông tư 07/2016/TT-BCA Điều 7), and that of the birth
 * date where both are given. What is absent fits.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundBirth.Check.class)
public @interface SoundBirth {
    /** The first year. */
    int FIRST = 1900;

    /** The last year. */
    int LAST = 2399;

    String message() default "{vn.khuyenhoc.birth}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind {@link SoundBirth}; thread-safe. */
    final class Check implements ConstraintValidator<SoundBirth, Citizen> {
        @Override
        public boolean isValid(Citizen citizen, ConstraintValidatorContext context) {
            return isSound(citizen.birthDate(), citizen.birthYear());
        }

        /** Whether a birth date and a year of birth are sound and agree. */
        public static boolean isSound(@Nullable LocalDate date, @Nullable Integer year) {
            Integer born = date == null ? year : Integer.valueOf(date.getYear());
            return born == null || (born >= FIRST && born <= LAST && (year == null || year.equals(born)));
        }
    }
}
