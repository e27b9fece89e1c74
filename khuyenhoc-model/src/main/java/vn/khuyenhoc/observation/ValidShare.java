package vn.khuyenhoc.observation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

/** A share is either a count of a base of at least one, or a rate, and lies between 0 and 1. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidShare.Check.class)
public @interface ValidShare {
    String message() default "{vn.khuyenhoc.share}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind {@link ValidShare}; thread-safe. */
    final class Check implements ConstraintValidator<ValidShare, Share> {
        @Override
        public boolean isValid(Share share, ConstraintValidatorContext context) {
            BigDecimal rate = share.rate();
            Long count = share.count();
            Long base = share.base();
            if (rate != null) {
                return count == null && base == null && rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0;
            }
            return count != null && base != null && base >= 1 && count >= 0 && count <= base;
        }
    }
}
