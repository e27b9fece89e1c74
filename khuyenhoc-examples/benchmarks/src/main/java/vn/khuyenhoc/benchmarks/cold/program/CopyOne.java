package vn.khuyenhoc.benchmarks.cold.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.register.RegisterChecks;
import vn.khuyenhoc.register.RegisterReader;

/** Reads a register with one subject, checks its constraints, reads a decision that was made before and writes it again. */
public final class CopyOne {
    private CopyOne() {}

    /** Runs; the arguments are the register, the file to write and the decision to read. */
    public static void main(String[] arguments) throws IOException {
        new RegisterChecks(Validation.validator()).sound(new RegisterReader().readAll(List.of(Path.of(arguments[0]))));
        byte[] made = Files.readAllBytes(Path.of(arguments[2]));
        Decision decision = Json.mapper().readValue(made, Decision.class);
        Files.write(Path.of(arguments[1]), Json.mapper().writeValueAsBytes(decision));
    }
}
