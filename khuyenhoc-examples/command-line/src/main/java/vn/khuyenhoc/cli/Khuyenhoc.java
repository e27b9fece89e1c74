package vn.khuyenhoc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.khuyenhoc.internal.Temporary;

/**
 * The entry point of the runnable jar.
 *
 * <p>Exit codes: 0 done, 1 decisions or gaps that {@code --fail-on} names, 2 bad usage or input, 3 a fault of the program,
 * 141 where whoever reads standard output has gone away, as other programs of a pipe end.
 */
@Command(
        name = "khuyenhoc",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            EvaluateCommand.class,
            ExplainCommand.class,
            DossierCommand.class,
            CatalogueCommand.class,
            ReviewCommand.class,
            PlanCommand.class,
            SchemaCommand.class,
            PackCommand.class,
            DemoCommand.class
        })
public final class Khuyenhoc {
    private static final String LANGUAGE_OPTION = "--lang";

    @Option(
            names = LANGUAGE_OPTION,
            scope = ScopeType.INHERIT,
            paramLabel = "vi|en",
            descriptionKey = "lang",
            defaultValue = "vi")
    private Language language = Language.VI;

    private Khuyenhoc() {}

    /** The languages of the texts. */
    enum Language {
        VI(Locale.forLanguageTag("vi")),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        Locale locale() {
            return locale;
        }

        @Override
        public String toString() {
            return locale.getLanguage();
        }
    }

    /** The language that was asked for. */
    Locale locale() {
        return language.locale();
    }

    /**
     * Runs one command and exits with its code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        Temporary.clearAtEnd();
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = StandardOutput.end(run(out, err, args), out, err, locale(args));
        err.flush();
        System.exit(code);
    }

    /**
     * Runs one command.
     *
     * @param out where results go
     * @param err where faults and progress go
     * @param args the command and its options
     * @return exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Khuyenhoc());
        line.setResourceBundle(usage(args));
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new UsageFaults(locale(args)));
        line.setExecutionExceptionHandler(new RunFaults(locale(args)));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            return RunFaults.outOfMemory(err, locale(args));
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /** The help is worded before the options are parsed, so its language is looked for beforehand. */
    private static Locale locale(String... args) {
        List<String> words = List.of(args);
        int at = words.indexOf(LANGUAGE_OPTION);
        boolean english = words.contains(LANGUAGE_OPTION + "=en")
                || (at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en"));
        return english ? Locale.ENGLISH : Locale.ROOT;
    }

    private static ResourceBundle usage(String... args) {
        return ResourceBundle.getBundle(
                Khuyenhoc.class.getPackageName() + ".Usage",
                locale(args),
                Khuyenhoc.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
