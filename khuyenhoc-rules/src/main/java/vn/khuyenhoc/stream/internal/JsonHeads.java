package vn.khuyenhoc.stream.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.json.internal.Texts;
import vn.khuyenhoc.title.DayWithin;

/** Glances at lines of JSON: skips what it need not know, byte by byte. */
final class JsonHeads implements HeadReader {
    private static final int NUMBER_BASE = 10;
    private static final byte[] YEAR = ascii("year");
    private static final byte[][] KEYS = {
        ascii("subject"), ascii("id"), ascii("commune"), ascii("community"), ascii("area"), ascii("moves")
    };
    private static final List<String> NAMES = Stream.of(KEYS)
            .map(key -> new String(key, StandardCharsets.US_ASCII))
            .toList();
    private static final String QUOTED_MOVES = "\"moves\"";
    private static final int SUBJECT = 0;
    private static final int ID = 1;
    private static final int COMMUNE = 2;
    private static final int COMMUNITY = 3;
    private static final int AREA = 4;
    private static final int MOVES = 5;

    private final boolean years;
    private final HeadReader whole;
    private final int[] starts = new int[KEYS.length];
    private final int[] ends = new int[KEYS.length];
    private final boolean[] escapes = new boolean[KEYS.length];
    private byte[] data = new byte[0];
    private int at;
    private int end;
    private boolean escaped;
    private boolean moved;
    private int latest;

    /**
     * A reader of heads.
     *
     * @param years whether the latest year of observations is wanted
     * @param whole reads the lines of those who moved
     */
    JsonHeads(boolean years, HeadReader whole) {
        this.years = years;
        this.whole = whole;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void read(byte[] bytes, int from, int to, Head head) {
        head.clear();
        data = bytes;
        at = from;
        end = to;
        latest = 0;
        moved = false;
        for (int i = 0; i < KEYS.length; i++) {
            starts[i] = -1;
        }
        if (next('{')) {
            members();
        }
        if (moved) {
            whole.read(bytes, from, to, head);
        } else {
            head.year(latest);
            fill(head);
        }
    }

    private void members() {
        do {
            if (!next('"')) {
                return;
            }
            int from = at;
            escaped = false;
            int key = string() ? key(from, at - 1) : -1;
            if (!next(':')) {
                return;
            }
            if (next('"')) {
                text(key);
            } else {
                moved |= key == MOVES;
                value();
            }
        } while (!moved && !isDone() && next(','));
    }

    /** Whether nothing of what follows can matter. */
    private boolean isDone() {
        return !years
                && starts[SUBJECT] >= 0
                && starts[ID] >= 0
                && (starts[COMMUNITY] >= 0 || starts[AREA] >= 0 || (starts[COMMUNE] >= 0 && isWithoutMoves()));
    }

    /** Whether the rest of the line tells of no move; looked at as a text, which is quicker than to pass over all that stands there. */
    private boolean isWithoutMoves() {
        String rest = new String(data, at, end - at, StandardCharsets.ISO_8859_1);
        return rest.indexOf(QUOTED_MOVES) < 0 && rest.indexOf('\\') < 0;
    }

    private void text(int key) {
        int from = at;
        escaped = false;
        if (string() && key >= 0 && starts[key] < 0) {
            starts[key] = from;
            ends[key] = at - 1;
            escapes[key] = escaped;
        }
    }

    private int key(int from, int to) {
        if (escaped) {
            String name = decoded(from, to);
            return name == null ? -1 : NAMES.indexOf(name);
        }
        for (int i = 0; i < KEYS.length; i++) {
            if (is(KEYS[i], from, to)) {
                return i;
            }
        }
        return -1;
    }

    private boolean is(byte[] word, int from, int to) {
        if (to - from != word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (data[from + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Passes over blanks and over a sign, if it is there. */
    private boolean next(char sign) {
        while (at < end && (data[at] == ' ' || data[at] == '\t' || data[at] == '\r')) {
            at++;
        }
        if (at < end && data[at] == sign) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes over the rest of a string; whether it ends. */
    private boolean string() {
        while (at < end) {
            byte one = data[at++];
            if (one == '"') {
                return true;
            }
            if (one == '\\') {
                escaped = true;
                at++;
            }
        }
        return false;
    }

    private void value() {
        int depth = 0;
        while (at < end) {
            byte one = data[at];
            if (one == '{' || one == '[') {
                depth++;
            } else if (one == '}' || one == ']') {
                depth--;
            } else if (one == ',' && depth == 0) {
                return;
            }
            if (depth < 0) {
                return;
            }
            at++;
            if (one == '"') {
                int from = at;
                if (string() && years && is(YEAR, from, at - 1) && next(':')) {
                    next(' ');
                    year();
                }
            } else if (depth == 0 && (one == '}' || one == ']')) {
                return;
            }
        }
    }

    private void year() {
        int number = 0;
        while (at < end && data[at] >= '0' && data[at] <= '9' && number < Short.MAX_VALUE) {
            number = number * NUMBER_BASE + data[at++] - '0';
        }
        latest = number > DayWithin.LAST ? latest : Math.max(latest, number);
    }

    private void fill(Head head) {
        String code = starts[SUBJECT] < 0 ? null : written(SUBJECT);
        Kind kind = code == null ? null : Kind.of(code);
        head.kind(kind);
        int place = kind == null || kind == Kind.AREA
                ? ID
                : kind == Kind.FAMILY ? COMMUNITY : kind == Kind.UNIT ? AREA : COMMUNE;
        head.hashes(hash(ID), hash(place));
    }

    private long hash(int key) {
        if (starts[key] < 0) {
            return 0;
        }
        if (!escapes[key] && isAscii(starts[key], ends[key])) {
            return Hash.of(data, starts[key], ends[key]);
        }
        String text = written(key);
        String legible = text == null ? null : Texts.legible(text);
        return legible == null ? 0 : Hash.of(legible);
    }

    private boolean isAscii(int from, int to) {
        for (int i = from; i < to; i++) {
            if (data[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String written(int key) {
        return escapes[key]
                ? decoded(starts[key], ends[key])
                : new String(data, starts[key], ends[key] - starts[key], StandardCharsets.UTF_8);
    }

    private @Nullable String decoded(int from, int to) {
        try {
            return Json.mapper().readValue(Arrays.copyOfRange(data, from - 1, to + 1), String.class);
        } catch (JacksonException e) {
            return null;
        }
    }
}
