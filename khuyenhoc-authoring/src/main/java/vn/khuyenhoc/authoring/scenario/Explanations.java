package vn.khuyenhoc.authoring.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.scenario.ScenarioRun.Difference;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.internal.OwnerOnly;

/** Explanations that scenarios keep word for word in files beside them, in Vietnamese. */
public final class Explanations {
    private static final int SHOWN = 12;

    private Explanations() {}

    /** Compares an explanation with the file that its scenario names. */
    static void compare(Scenario scenario, Decision decision, Engine engine, List<Difference> differences) {
        Path file = file(scenario);
        if (file == null) {
            return;
        }
        String found = text(decision, engine);
        String expected;
        try {
            expected = Files.readString(file);
        } catch (IOException e) {
            differences.add(new Difference("explanation", file.toString(), "-"));
            return;
        }
        List<String> wanted = expected.lines().toList();
        List<String> got = found.lines().toList();
        for (int line = 0; line < Math.max(wanted.size(), got.size()); line++) {
            String one = line < wanted.size() ? wanted.get(line) : "";
            String other = line < got.size() ? got.get(line) : "";
            if (!one.equals(other)) {
                differences.add(new Difference(file + ":" + (line + 1), one.strip(), other.strip()));
                return;
            }
        }
    }

    /**
     * Writes the explanations of scenarios anew, each whole or not at all.
     *
     * @throws IOException if one cannot be written
     */
    public static void renew(TestReport report) throws IOException {
        for (ScenarioRun run : report.runs()) {
            Path file = file(run.scenario());
            Decision decision = run.decision();
            if (file != null && decision != null) {
                OwnerOnly.write(file, draft -> Files.writeString(draft, text(decision, report.engine())));
            }
        }
    }

    private static @Nullable Path file(Scenario scenario) {
        String name = scenario.then().explanation();
        return name == null ? null : Path.of(scenario.place().file()).resolveSibling(name);
    }

    private static String text(Decision decision, Engine engine) {
        // the digests change with every rule and number elsewhere
        String digest = decision.basis().rules().substring(0, SHOWN);
        return new Explanation(engine.catalogue(), Locale.ROOT)
                .of(decision)
                .lines()
                .filter(line -> !line.contains(digest))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
