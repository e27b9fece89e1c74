package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.khuyenhoc.stream.StreamFaultsException;
import vn.khuyenhoc.text.FaultCause;
import vn.khuyenhoc.text.FaultCauses;
import vn.khuyenhoc.text.FaultyInputException;

/** Says why a command could not be done: every fault of the input with its place, value and remedy. */
final class RunFaults implements IExecutionExceptionHandler {
    /** Exit code for bad usage or input. */
    static final int BAD_REQUEST = 2;

    private static final int PROGRAM_FAULT = 3;
    private final Locale locale;

    RunFaults(Locale locale) {
        this.locale = locale;
    }

    private void tell(List<FaultCause> causes, long all, PrintWriter err) {
        causes.forEach(cause -> err.println(cause.message(locale)));
        long told = causes.stream().mapToLong(cause -> 1 + cause.others()).sum();
        if (all > told) {
            err.println(Say.text(locale, "input.more", all - told));
        }
        err.println(Say.text(locale, "input.faults", all));
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult result) {
        PrintWriter err = line.getErr();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return outOfMemory(err, locale);
            }
        }
        if (fault instanceof FaultyInputException faulty) {
            FaultCauses causes = new FaultCauses();
            causes.addAll(faulty.faults());
            tell(causes.told(), causes.all(), err);
            return BAD_REQUEST;
        }
        if (fault instanceof StreamFaultsException faulty) {
            tell(faulty.causes(), faulty.all(), err);
            return BAD_REQUEST;
        }
        if (fault instanceof BadRequest bad) {
            err.println(bad.message(locale));
            return BAD_REQUEST;
        }
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            err.println(WriteFaults.text(locale, fault));
            return BAD_REQUEST;
        }
        // an exception of another kind may hold anything, so only its place is told
        err.println(Say.text(locale, "program.fault", place(fault)));
        return PROGRAM_FAULT;
    }

    /** Says that there was not enough memory, and what takes less. */
    static int outOfMemory(PrintWriter err, Locale locale) {
        err.println(Say.text(locale, "program.memory"));
        return PROGRAM_FAULT;
    }

    /** File and line; methods may have names that the compiler made. */
    private static String place(Exception fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return trace.length == 0 ? "?" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }
}
