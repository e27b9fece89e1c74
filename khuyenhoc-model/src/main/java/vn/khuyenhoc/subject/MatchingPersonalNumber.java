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
import org.jspecify.annotations.Nullable;

/**
 * A citizen's personal number fits the year of birth and the sex: digit 4 is the century and the sex (from 0 for a man and 1 for a
 * woman born 1900 to 1999, two more for each century), digits 5 and 6 the year (Thông tư 07/2016/TT-BCA Điều 7).
 *
 * <p>Says nothing where the number, the year of birth or the sex is absent. The message holds none of them.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MatchingPersonalNumber.Check.class)
public @interface MatchingPersonalNumber {
    String message() default "{vn.khuyenhoc.personalNumber.mismatch}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind {@link MatchingPersonalNumber}; thread-safe. */
    final class Check implements ConstraintValidator<MatchingPersonalNumber, Citizen> {
        private static final int FIRST_CENTURY = 19;

        @Override
        public boolean isValid(Citizen citizen, ConstraintValidatorContext context) {
            String number = citizen.personalNumber();
            if (number == null || !new PersonalNumber.Check().isValid(number, context)) {
                return true;
            }
            return fitsBirth(number, citizen.bornIn()) && fitsSex(number, citizen.sex());
        }

        private static boolean fitsBirth(String number, @Nullable Integer birth) {
            if (birth == null) {
                return true;
            }
            int century = FIRST_CENTURY + (number.charAt(3) - '0') / 2;
            return birth == century * 100 + Integer.parseInt(number.substring(4, 6));
        }

        private static boolean fitsSex(String number, @Nullable Sex sex) {
            return sex == null || ((number.charAt(3) - '0') % 2 == 0) == (sex == Sex.MALE);
        }
    }
}
