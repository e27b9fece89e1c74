package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.khuyenhoc.stream.StreamFaultsException;
import vn.khuyenhoc.text.Fault;
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

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult result) {
        PrintWriter err = line.getErr();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return outOfMemory(err, locale);
            }
        }
        if (fault instanceof FaultyInputException faulty) {
            for (Fault one : faulty.faults()) {
                err.println(one.message(locale));
            }
            err.println(Say.text(locale, "input.faults", faulty.faults().size()));
            return BAD_REQUEST;
        }
        if (fault instanceof StreamFaultsException faulty) {
            faulty.faults().forEach(one -> err.println(one.message(locale)));
            if (faulty.all() > faulty.faults().size()) {
                err.println(Say.text(
                        locale, "input.more", faulty.all() - faulty.faults().size()));
            }
            err.println(Say.text(locale, "input.faults", faulty.all()));
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
