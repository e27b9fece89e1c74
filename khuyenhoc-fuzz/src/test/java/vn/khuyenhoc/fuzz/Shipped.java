package vn.khuyenhoc.fuzz;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.khuyenhoc.catalogue.Catalogue;

/** What readers need, made once. */
final class Shipped {
    static final Catalogue CATALOGUE = Catalogue.load();
    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Shipped() {}
}
