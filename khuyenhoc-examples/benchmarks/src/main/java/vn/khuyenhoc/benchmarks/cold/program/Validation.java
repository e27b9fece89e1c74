package vn.khuyenhoc.benchmarks.cold.program;

import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The validator that both programs use. */
final class Validation {
    private Validation() {}

    static Validator validator() {
        return jakarta.validation.Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
