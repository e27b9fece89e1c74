package vn.khuyenhoc.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultCauses;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

/** What people are told, in both languages: each of the first faults, and of all of them the causes. */
final class Told {
    private static final int ONE_BY_ONE = 1000;

    private Told() {}

    /** Faults: there may be a million, of which people are told the causes. */
    static void each(List<Fault> faults, Consumer<String> told) {
        faults.stream().limit(ONE_BY_ONE).forEach(fault -> inBoth(fault::message, told));
        FaultCauses causes = new FaultCauses();
        causes.addAll(faults);
        causes.told().forEach(cause -> inBoth(cause::message, told));
    }

    private static void inBoth(Function<Locale, String> message, Consumer<String> told) {
        told.accept(message.apply(Locale.ROOT));
        told.accept(message.apply(Locale.ENGLISH));
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
