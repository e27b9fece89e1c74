package vn.khuyenhoc.cli;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.register.RegisterChecks;
import vn.khuyenhoc.register.RegisterReader;

/** Reads registers and checks them. */
final class Registers {
    private Registers() {}

    /**
     * The register of some files.
     *
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of every file
     */
    static Register read(List<Path> files, Catalogue catalogue) {
        try (ValidatorFactory factory = validators()) {
            return new RegisterChecks(factory.getValidator(), catalogue).sound(new RegisterReader().readAll(files));
        }
    }

    /** Makes validators that need no expression language. */
    static ValidatorFactory validators() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    /**
     * The latest year among the observations.
     *
     * @throws BadRequest if there is none
     */
    static int latestYear(Register register) {
        return register.subjects().stream()
                .flatMap(subject -> subject.observations().stream())
                .mapToInt(Observation::year)
                .max()
                .orElseThrow(() -> new BadRequest("dataYear.none"));
    }
}
