package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.authoring.scenario.ScenarioFiles;
import vn.khuyenhoc.catalogue.Catalogue;

/** Prints the JSON Schema of a kind of files that people write. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "plan|results|figures|register|scenarios|gap-scenarios", descriptionKey = "schema-name")
    private Name name = Name.PLAN;

    /** The kinds of files. */
    enum Name {
        PLAN,
        RESULTS,
        FIGURES,
        REGISTER,
        SCENARIOS,
        GAP_SCENARIOS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Integer call() throws IOException {
        Surroundings around = Surroundings.of(spec);
        String text = text(name);
        Output.write(null, around.out(), writer -> writer.write(text));
        return 0;
    }

    /** The shipped schema. */
    static String text(Name name) throws IOException {
        boolean authors = name == Name.SCENARIOS || name == Name.GAP_SCENARIOS;
        Class<?> room = authors ? ScenarioFiles.class : Catalogue.class;
        String folder = authors ? "/vn/khuyenhoc/authoring/schema/" : "/vn/khuyenhoc/schema/";
        try (InputStream in = room.getResourceAsStream(folder + name + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the schema of " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
