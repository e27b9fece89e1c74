package vn.khuyenhoc.register;

import jakarta.validation.Validator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.register.Lines.Line;
import vn.khuyenhoc.register.internal.QuickReader;
import vn.khuyenhoc.register.internal.Vocabulary;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * Reads subjects one at a time, each from a line of JSON, and checks what can be checked of a subject alone: its constraints and its
 * observations. Relations are for whoever knows the other subjects.
 *
 * <p>One instance for each thread: it keeps the texts that lines have in common. A line that is sound is read without a detour and
 * without the validator; any other is read again by the way that explains its faults. So constraints that a validator knows beyond those
 * of the records are asked of such lines only.
 */
public final class SubjectReader implements LineReader {
    private final QuickReader quick;
    private final ShortTexts shortTexts = new ShortTexts();
    private final OneValidator validator;
    private final Catalogue catalogue;

    /** A reader that holds observations against a catalogue. */
    public SubjectReader(Validator validator, Catalogue catalogue) {
        this(() -> validator, catalogue);
    }

    /**
     * A reader that holds observations against a catalogue.
     *
     * @param validators asked at most once, at the first line that is not certainly sound
     */
    public SubjectReader(Supplier<Validator> validators, Catalogue catalogue) {
        this.quick = new QuickReader(new Vocabulary(catalogue));
        this.validator = new OneValidator(validators);
        this.catalogue = catalogue;
    }

    @Override
    public @Nullable Subject read(String file, int line, byte[] bytes, int from, int length, Faults faults) {
        Subject subject = quick.read(bytes, from, length);
        return subject != null && isSound(subject)
                ? subject
                : explain(file, Line.of(line, bytes, from, length), faults);
    }

    /** Whether what the law says of the whole subject leaves nothing to explain. */
    private boolean isSound(Subject subject) {
        return TitleChecks.areSound(subject, catalogue)
                && catalogue.totals().stream().allMatch(total -> total.isKept(subject.observations()));
    }

    /** Reads by the way that names every fault. */
    @Nullable
    Subject explain(String file, Line line, Faults faults) {
        ReadingBuilder builder = new ReadingBuilder(null, shortTexts);
        new SubjectLines(file, builder).accept(line);
        Reading reading = builder.build();
        Faults found = new Faults();
        found.addAll(reading.faults());
        reading.refused().forEach(refused -> check(refused.subject(), refused.place(), found));
        for (Subject subject : reading.register().subjects()) {
            check(subject, new Places(reading.places()).of(subject), found);
        }
        faults.addAll(found.sorted());
        return found.isEmpty()
                ? reading.register().subjects().stream().findFirst().orElse(null)
                : null;
    }

    private void check(Subject subject, Place place, Faults found) {
        Places places = Places.at(subject, place);
        new ConstraintChecks(validator.get(), places, found).check(subject);
        new ObservationChecks(catalogue, places, found).check(subject);
        new TitleChecks(catalogue, places, found).check(subject);
    }

    @Override
    public @Nullable Outline outline(byte[] bytes, int from, int length) {
        return Glance.at(Line.of(1, bytes, from, length).text());
    }
}
