package vn.khuyenhoc.register;

import jakarta.validation.Validator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A validator that is asked for at most once, when it is needed, because it takes long to start. For one thread. */
final class OneValidator {
    private final Supplier<Validator> validators;
    private @Nullable Validator validator;

    OneValidator(Supplier<Validator> validators) {
        this.validators = validators;
    }

    Validator get() {
        Validator known = validator;
        if (known == null) {
            known = validators.get();
            validator = known;
        }
        return known;
    }
}
