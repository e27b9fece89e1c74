package vn.khuyenhoc.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells people at a terminal what is being done; silent where the output goes elsewhere. */
final class Progress {
    private final @Nullable PrintWriter err;
    private final Locale locale;

    private Progress(@Nullable PrintWriter err, Locale locale) {
        this.err = err;
        this.locale = locale;
    }

    /** Progress on a stream, if a terminal is there. */
    static Progress on(PrintWriter err, Locale locale) {
        return on(err, locale, false);
    }

    /** Progress on a stream, if a terminal is there or it is wanted anyway. */
    static Progress on(PrintWriter err, Locale locale, boolean wanted) {
        return new Progress(wanted || isTerminal() ? err : null, locale);
    }

    /** Whether anybody listens. */
    boolean isHeard() {
        return err != null;
    }

    /** Tells one thing. */
    void tell(String key, Object... arguments) {
        if (err != null) {
            err.println(Say.text(locale, key, arguments));
            err.flush();
        }
    }

    /** Before Java 22 there is a console at a terminal only; since then it says so itself. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
