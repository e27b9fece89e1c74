package vn.khuyenhoc.benchmarks.cold.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.register.RegisterChecks;
import vn.khuyenhoc.register.RegisterReader;

/** Reads a register with one subject, checks it, decides on it by the shipped rules and writes the decision. */
public final class DecideOne {
    private DecideOne() {}

    /** Runs; the arguments are the register and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Engine engine = Engine.load();
        Register register = new RegisterChecks(Validation.validator(), engine.catalogue())
                .sound(new RegisterReader().readAll(List.of(Path.of(arguments[0]))));
        Dossier dossier = new Dossier(register.subjects().get(0), register);
        Decision decision = engine.decide(dossier, Context.of(LocalDate.of(2024, 12, 31), 2024));
        Files.write(Path.of(arguments[1]), Json.mapper().writeValueAsBytes(decision));
    }
}
