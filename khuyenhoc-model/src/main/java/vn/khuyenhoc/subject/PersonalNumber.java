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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A personal identification number: 12 digits, the first three a code from 001 to 999 (Nghị định 137/2015/NĐ-CP Điều 13).
 *
 * <p>There is no check digit. The message never holds the number.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PersonalNumber.Check.class)
public @interface PersonalNumber {
    String message() default "{vn.khuyenhoc.personalNumber}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind {@link PersonalNumber}; thread-safe. */
    final class Check implements ConstraintValidator<PersonalNumber, @Nullable String> {
        private static final Pattern FORM = Pattern.compile("(?!000)[0-9]{12}");

        @Override
        public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
            return number == null || FORM.matcher(number).matches();
        }
    }
}
