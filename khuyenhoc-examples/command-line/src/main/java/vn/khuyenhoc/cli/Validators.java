package vn.khuyenhoc.cli;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.function.Supplier;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** The validator of records, started when it is first needed: sound registers are read without it. Thread-safe. */
final class Validators implements Supplier<Validator>, AutoCloseable {
    private @Nullable ValidatorFactory factory;

    @Override
    public synchronized Validator get() {
        ValidatorFactory ready = factory;
        if (ready == null) {
            ready = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory();
            factory = ready;
        }
        return ready.getValidator();
    }

    @Override
    public synchronized void close() {
        if (factory != null) {
            factory.close();
        }
    }
}
