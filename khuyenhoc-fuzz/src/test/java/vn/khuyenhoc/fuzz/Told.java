package vn.khuyenhoc.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

/** What people are told, in Vietnamese, and the first of it in English too. */
final class Told {
    private static final int IN_BOTH = 1000;

    private Told() {}

    /** Faults, one by one: there may be a million, so people are told in one language, as they are. */
    static void each(List<Fault> faults, Consumer<String> told) {
        faults.forEach(fault -> told.accept(fault.message(Locale.ROOT)));
        faults.stream().limit(IN_BOTH).forEach(fault -> told.accept(fault.message(Locale.ENGLISH)));
    }

    /** The message alone: the line that is shown with it is the author's own. */
    static void diagnostics(List<Diagnostic> found, Consumer<String> told) {
        for (Diagnostic one : found) {
            told.accept(one.message().vi());
            told.accept(one.message().en());
        }
    }

    /** What a reading tells that collects faults, or throws the documented exception. */
    static void by(Consumer<Faults> reading, Consumer<String> told) {
        Faults faults = new Faults();
        try {
            reading.accept(faults);
        } catch (FaultyInputException e) {
            each(e.faults(), told);
            told.accept(e.getMessage());
        }
        each(faults.sorted(), told);
    }
}
