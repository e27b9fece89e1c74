package vn.khuyenhoc.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the options of a command, and where help is. */
final class UsageFaults implements IParameterExceptionHandler {
    /** Anything that the encoding of the system may have spoilt. */
    private static final Pattern UNREADABLE = Pattern.compile("[^\\p{ASCII}]");

    private final Locale locale;

    UsageFaults(Locale locale) {
        this.locale = locale;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine line = fault.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(message(fault));
        err.println(Say.text(locale, "usage.help", line.getCommandSpec().qualifiedName()));
        return RunFaults.BAD_REQUEST;
    }

    private String message(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", "));
            return Say.text(locale, "usage.missing", names);
        }
        ArgSpec spec = fault.getArgSpec();
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        if (!encoding.equals("UTF-8")
                && UNREADABLE.matcher(String.valueOf(fault.getValue())).find()) {
            return Say.text(locale, "usage.encoding", name(spec), encoding);
        }
        if (spec != null && fault.getValue() != null) {
            return Say.text(locale, "usage.value", fault.getValue(), name(spec), expected(spec));
        }
        return spec == null
                ? Say.text(
                        locale,
                        "usage.command",
                        fault.getCommandLine().getSubcommands().keySet())
                : Say.text(locale, "usage.option", name(spec));
    }

    private String unmatched(UnmatchedArgumentException fault) {
        List<String> near = fault.getSuggestions();
        String words = String.join(" ", fault.getUnmatched());
        return near.isEmpty()
                ? Say.text(locale, "usage.unmatched", words)
                : Say.text(locale, "usage.unmatched.near", words, String.join(", ", near));
    }

    private String expected(ArgSpec spec) {
        try {
            return Say.text(locale, "expected." + name(spec));
        } catch (MissingResourceException e) {
            return spec.paramLabel();
        }
    }

    private static String name(@Nullable ArgSpec spec) {
        return spec instanceof OptionSpec option
                ? option.longestName()
                : String.valueOf(spec == null ? "" : spec.paramLabel());
    }
}
