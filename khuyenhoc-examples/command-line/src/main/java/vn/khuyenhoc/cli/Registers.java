package vn.khuyenhoc.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.register.Balance;
import vn.khuyenhoc.register.DataYears;
import vn.khuyenhoc.register.Reading;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.register.RegisterChecks;
import vn.khuyenhoc.register.RegisterReader;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;

/** Reads registers and checks them. */
final class Registers {
    private Registers() {}

    /**
     * A register without a fault.
     *
     * @param register the register
     * @param year year of the data that are judged
     * @param balance records in and out
     */
    record Sound(Register register, int year, Balance balance) {}

    /**
     * The register of some files; where next to nothing was observed in the data year, that is told.
     *
     * @param dataYear year of the data; null for the latest of the register
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of every file
     * @throws BadRequest if there is no data year
     */
    static Sound read(List<Path> files, Catalogue catalogue, @Nullable Integer dataYear, Surroundings around) {
        try (Validators validators = new Validators()) {
            Reading reading = new RegisterReader(catalogue).readAll(files);
            Register register = new RegisterChecks(validators.get(), catalogue).sound(reading);
            int year = dataYear == null ? latestYear(register) : dataYear;
            List<Fault> unborn = RegisterChecks.unborn(reading, year);
            if (!unborn.isEmpty()) {
                throw new FaultyInputException(unborn);
            }
            warn(DataYears.of(register), year, around);
            return new Sound(register, year, reading.balance().even());
        }
    }

    /** Tells where next to nothing was observed in the data year. */
    static void warn(DataYears observed, int year, Surroundings around) {
        if (observed.lacks(year)) {
            around.err().println(Say.text(around.locale(), "dataYear.lacks", String.valueOf(year), observed));
            around.err().flush();
        }
    }

    /** Tells how many records were read, judged and left out. */
    static void tell(Balance balance, Progress progress) {
        progress.tell("progress.balance", balance.records(), balance.allDecided(), balance.allRejected());
        for (String kind : balance.kinds()) {
            progress.tell(
                    "progress.balance.kind",
                    kind.isEmpty() ? "?" : kind,
                    Balance.of(balance.read(), kind),
                    Balance.of(balance.decided(), kind),
                    Balance.of(balance.rejected(), kind));
        }
    }

    /**
     * The latest year among the observations.
     *
     * @throws BadRequest if there is none
     */
    private static int latestYear(Register register) {
        return register.subjects().stream()
                .flatMap(subject -> subject.observations().stream())
                .mapToInt(Observation::year)
                .max()
                .orElseThrow(() -> new BadRequest("dataYear.none"));
    }
}
