package vn.khuyenhoc.register;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators as an embedder builds them. */
public final class Validators {
    private Validators() {}

    /** A validator whose messages come in a language. */
    public static Validator in(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
