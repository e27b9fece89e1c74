package vn.khuyenhoc.cli;

import java.nio.file.Path;
import java.util.List;
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
        try (Validators validators = new Validators()) {
            return new RegisterChecks(validators.get(), catalogue).sound(new RegisterReader(catalogue).readAll(files));
        }
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
