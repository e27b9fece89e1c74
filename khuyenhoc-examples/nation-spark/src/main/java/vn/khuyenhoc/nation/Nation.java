package vn.khuyenhoc.nation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import vn.khuyenhoc.nation.alone.Alone;
import vn.khuyenhoc.nation.madeup.Generator;
import vn.khuyenhoc.nation.madeup.NationPlan;
import vn.khuyenhoc.nation.rollup.Figure;
import vn.khuyenhoc.nation.rollup.Page;
import vn.khuyenhoc.nation.rollup.RollUpTable;
import vn.khuyenhoc.nation.stage.Settings;
import vn.khuyenhoc.nation.stage.Stages;
import vn.khuyenhoc.nation.table.DecisionTable;
import vn.khuyenhoc.subject.Subject;

/** The commands: make up a nation, judge it with Spark or alone, and compare. */
public final class Nation {
    private static final int BAD_USAGE = 2;
    private final Options options;
    private final Locale locale;
    private final PrintStream out;
    private final RunFigures figures = new RunFigures();

    private Nation(Options options, PrintStream out) {
        this.options = options;
        this.locale = Locale.forLanguageTag(options.text("lang", "vi"));
        this.out = out;
    }

    /** Runs a command; ends with 2 where it cannot be run as given. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean english = Arrays.asList(arguments).contains("en");
        try {
            new Nation(new Options(arguments), out).run(arguments.length == 0 ? "" : arguments[0]);
        } catch (UsageException e) {
            out.println(e.text(Locale.forLanguageTag(english ? "en" : "vi")));
            System.exit(BAD_USAGE);
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
                options.number("seed", 2024), communes, size, settings.asOf(), settings.dataYear(), settings.locality());
        try (SparkSession spark = Spark.session()) {
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
        try (SparkSession spark = Spark.session()) {
            spark.sparkContext().addSparkListener(figures);
            figures.put("master", spark.sparkContext().master());
            String decisions = to.resolve("decisions").toString();
            List<Subject> units = new Stages(spark, settings, figures::stage).decide(from.toString(), decisions);
            long start = System.nanoTime();
            List<Figure> all = RollUpTable.figures(spark, decisions, units, settings);
            boolean illustrative = settings.madeUp() || illustrative(spark, decisions);
            RollUpTable.table(spark, all, settings, illustrative)
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(to.resolve("rollup").toString());
            Files.writeString(to.resolve("tom-tat.html"), Page.of(all, settings, illustrative));
            figures.stage("rollup", System.nanoTime() - start);
        }
        say("decided", Math.round(figures.seconds()), to);
    }

    private static boolean illustrative(SparkSession spark, String decisions) {
        return !spark.read()
                .schema(DecisionTable.ALL)
                .parquet(decisions)
                .filter(functions.col("illustrative"))
                .isEmpty();
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
        try (SparkSession spark = Spark.session()) {
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
