package vn.khuyenhoc.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command speaks to.
 *
 * @param locale language of the texts
 * @param out where results go
 * @param err where faults and progress go
 * @param progress tells what is being done
 */
record Surroundings(Locale locale, PrintWriter out, PrintWriter err, Progress progress) {

    /** The same with progress told even where there is no terminal. */
    Surroundings telling() {
        return new Surroundings(locale, out, err, Progress.on(err, locale, true));
    }

    /** The surroundings of a command that picocli has made. */
    static Surroundings of(@Nullable CommandSpec spec) {
        CommandSpec made = Objects.requireNonNull(spec);
        Locale locale = ((Khuyenhoc) made.root().userObject()).locale();
        return new Surroundings(
                locale,
                made.commandLine().getOut(),
                made.commandLine().getErr(),
                Progress.on(made.commandLine().getErr(), locale));
    }
}
