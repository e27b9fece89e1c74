package vn.khuyenhoc.nation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import vn.khuyenhoc.nation.alone.Alone;
import vn.khuyenhoc.nation.madeup.Generator;
import vn.khuyenhoc.nation.madeup.NationPlan;
import vn.khuyenhoc.nation.stage.Settings;

/** The commands: make up a nation, judge it with Spark or alone, and compare. */
public final class Nation {
    private static final int BAD_USAGE = 2;
    private final Options options;
    private final Locale locale;
    private final PrintStream out;
    private final RunFigures figures = new RunFigures();

    private final Supplier<SparkSession> session;

    private Nation(Options options, PrintStream out, Supplier<SparkSession> session) {
        this.options = options;
        this.locale = Locale.forLanguageTag(options.text("lang", "vi"));
        this.out = out;
        this.session = session;
    }

    /** Runs a command; ends with 2 where it cannot be run as given. */
    public static void main(String[] arguments) {
        int code = run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8), Spark::session);
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs a command.
     *
     * @param session gives the session that the command uses and closes
     * @return 0, or 2 where it cannot be run as given
     */
    static int run(String[] arguments, PrintStream out, Supplier<SparkSession> session) {
        boolean english = Arrays.asList(arguments).contains("en");
        try {
            new Nation(new Options(arguments), out, session).run(arguments.length == 0 ? "" : arguments[0]);
            return 0;
        } catch (UsageException e) {
            out.println(e.text(Locale.forLanguageTag(english ? "en" : "vi")));
            return BAD_USAGE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String command) throws IOException {
        switch (command) {
            case "generate" -> generate();
            case "decide" -> decide();
            case "alone" -> alone();
            case "digest" -> digest();
            case "table" -> MeasureTable.write(Path.of(options.text("records")), Path.of(options.text("out")));
            default -> throw new UsageException("command", "\"" + command + "\"");
        }
        if (options.has("record")) {
            figures.write(Path.of(options.text("record")));
        }
    }

    private void generate() throws IOException {
        Settings settings = options.settings(true);
        int size = options.number("commune-size", 10_000);
        int communes = (options.number("citizens", 100_000) + size - 1) / size;
        NationPlan plan = new NationPlan(
                options.number("seed", 2024),
                communes,
                size,
                settings.asOf(),
                settings.dataYear(),
                settings.locality());
        try (SparkSession spark = session.get()) {
            Generator.write(spark, plan, options.text("out"));
        }
        figures.put("citizens", (long) communes * size);
        figures.put("communes", communes);
        say("generated", (long) communes * size, communes, options.text("out"));
    }

    private void decide() throws IOException {
        Path from = Path.of(options.text("from"));
        Path to = Path.of(options.text("out"));
        Settings settings = options.settings(Generator.madeUp(from));
        try (SparkSession spark = session.get()) {
            spark.sparkContext().addSparkListener(figures);
            figures.put("master", spark.sparkContext().master());
            Judging.decide(spark, from, to, settings, figures);
        }
        say("decided", Math.round(figures.seconds()), to);
    }

    private void alone() {
        Path from = Path.of(options.text("from"));
        Path to = Path.of(options.text("out"));
        int threads = options.number("threads", 2);
        new Alone(options.settings(Generator.madeUp(from)), from, to.resolve("decisions"), threads)
                .decide(figures::stage);
        figures.put("master", "alone[" + threads + "]");
        say("decided", Math.round(figures.seconds()), to);
    }

    private void digest() throws IOException {
        try (SparkSession spark = session.get()) {
            DecisionDigest digest = DecisionDigest.of(
                    spark, Path.of(options.text("from")).resolve("decisions").toString());
            figures.put("decisions", digest.decisions());
            figures.put("digest", digest.hex());
            say("digest", digest.decisions(), digest.hex());
        }
    }

    private void say(String key, Object... arguments) {
        out.println(UsageException.text(locale, key, arguments));
    }
}
