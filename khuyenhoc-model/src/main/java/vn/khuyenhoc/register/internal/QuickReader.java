package vn.khuyenhoc.register.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import vn.khuyenhoc.json.internal.Utf8;
import vn.khuyenhoc.subject.Subject;

/**
 * Reads subjects that are certainly sound, and nothing else: what it gives is equal to what the reader of records gives, and violates
 * neither a constraint of the records nor, where there is a catalogue, a definition of an observation. What it refuses may be sound as well.
 *
 * <p>For one thread: it keeps what lines have in common.
 */
public final class QuickReader {
    private final Familiar familiar = new Familiar();
    private final ObservationReader observations;
    private final TitleReader titles = new TitleReader();

    /** A reader for the observation codes of a vocabulary. */
    public QuickReader(Vocabulary vocabulary) {
        this.observations = new ObservationReader(vocabulary);
    }

    /** The subject that is all of a part of an array; null where that is not certainly sound. */
    public @Nullable Subject read(byte[] bytes, int from, int length) {
        if (length == 0 || !isClosed(bytes, from, length) || !Utf8.isSound(bytes, from, length)) {
            return null;
        }
        try {
            Tokens tokens = new Tokens(bytes, from, length, familiar);
            Subject subject = subject(tokens);
            tokens.close();
            return subject;
        } catch (Irregular | JacksonException e) {
            // left open: what is closed hands on the names it met, and a table with those of every faulty line is
            // copied for each
            return null;
        }
    }

    /** Looks at the end alone: what is torn need not be refused by an exception. */
    private static boolean isClosed(byte[] bytes, int from, int length) {
        int last = from + length - 1;
        while (last > from && bytes[last] >= 0 && bytes[last] <= ' ') {
            last--;
        }
        return bytes[last] == '}';
    }

    private Subject subject(Tokens tokens) {
        tokens.next(JsonToken.START_OBJECT);
        SubjectFields fields = new SubjectFields(tokens, observations, titles);
        for (int name = tokens.member(SubjectField.NAMES); name >= 0; name = tokens.member(SubjectField.NAMES)) {
            fields.take(name);
        }
        tokens.end();
        return fields.build();
    }
}
