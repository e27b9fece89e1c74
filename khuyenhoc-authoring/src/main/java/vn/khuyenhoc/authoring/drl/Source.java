package vn.khuyenhoc.authoring.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Signs;
import vn.khuyenhoc.text.Messages;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;

/** A file that is checked, and what was found wrong in it so far. */
public final class Source {
    private static final Pattern RULE = Pattern.compile("(?dm)^[ \\t]*rule\\s+\"([^\"\n]{0,400})\"|^[ \\t]*(end)\\b");
    private static final Messages MESSAGES = Messages.of(Source.class, "Messages");
    /** Who has read so many faults of a file mends them first. */
    private static final int MOST_FAULTS = 100;

    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}{9,}");
    private static final int LONGEST_SHOWN = 400;
    private static final int LONGEST_LINE = 1000;
    private final String name;
    private final String text;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final int[] lines;
    private final TreeMap<Integer, String> rules = new TreeMap<>();
    private int since;

    /**
     * A file.
     *
     * @param name name for places
     * @param text content, with LF at the end of lines
     */
    public Source(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(at -> text.charAt(at) == '\n')
                                .map(at -> at + 1))
                .toArray();
        Matcher matcher = RULE.matcher(text);
        while (matcher.find()) {
            String rule = matcher.group(1);
            // what stands on the line of an end belongs to the rule still
            rules.put(rule == null ? matcher.end() : matcher.start() + 1, rule == null ? "" : rule);
        }
    }

    public String text() {
        return text;
    }

    public List<Diagnostic> found() {
        return found;
    }

    public void add(String id, Token token, Object... arguments) {
        add(id, token.start(), Math.max(1, token.text().length()), arguments);
    }

    /** An expression as it stands in the file, on one line. */
    public String text(RuleTree.Expression expression) {
        return text.substring(expression.first().start(), expression.end()).replaceAll("\\s+", " ");
    }

    /** A rule as it stands in the file. */
    public String text(RuleTree.Rule rule) {
        return text.substring(text.lastIndexOf("rule", rule.name().start()), rule.end());
    }

    /** The place of a character. */
    public Place place(int at) {
        int line = line(at);
        return Place.of(name, line, Math.min(at, text.length()) - lines[line - 1] + 1);
    }

    /** The line of a character, from 1. */
    private int line(int at) {
        int found = Arrays.binarySearch(lines, Math.max(0, at));
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Tells a fault; of very many only the first. */
    public void add(String id, int start, int length, Object... arguments) {
        if (found.size() < MOST_FAULTS) {
            Object[] shown = Arrays.stream(arguments).map(Source::shown).toArray();
            found.add(diagnostic(id, start, length, words(id, shown)));
            starts.add(start);
        } else if (found.size() == MOST_FAULTS) {
            found.add(diagnostic("many-faults", start, length, words("many-faults", MOST_FAULTS)));
            starts.add(start);
        }
    }

    /** What is told of a value: no more than fits on a line, every sign of it can be seen, and no number that may be a person's. */
    private static Object shown(Object value) {
        if (!(value instanceof String given)) {
            return value;
        }
        String safe = LONG_NUMBER.matcher(given).replaceAll("…");
        return Signs.visible(safe.length() <= LONGEST_SHOWN ? safe : safe.substring(0, LONGEST_SHOWN) + "…");
    }

    /** A diagnostic on a part of this file, which is not kept. */
    public Diagnostic diagnostic(String id, int start, int length, Words message) {
        int begin = lines[line(start) - 1];
        int end = text.indexOf('\n', begin);
        String source = text.substring(begin, end < 0 ? text.length() : end).stripTrailing();
        // nobody finds a column in a line that is longer
        String line = source.length() > LONGEST_LINE ? "" : source;
        return new Diagnostic(id, place(start), rule(start), line, length, message);
    }

    /** Says that only faults from a character on make what stands behind them wrong. */
    void forget(int at) {
        since = at;
    }

    /** Whether something was found in the rule of a character, or between rules like it. */
    public boolean broken(int at) {
        String rule = rule(at);
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i) >= since && Objects.equals(found.get(i).rule(), rule)) {
                return true;
            }
        }
        return found.size() > MOST_FAULTS;
    }

    /** The name of the rule that a character stands in; null where it stands in none. */
    private @Nullable String rule(int at) {
        Map.Entry<Integer, String> before = rules.floorEntry(at);
        return before == null || before.getValue().isEmpty() ? null : before.getValue();
    }

    public static Words words(String key, Object... arguments) {
        return new Words(MESSAGES.text(Locale.ROOT, key, arguments), MESSAGES.text(Locale.ENGLISH, key, arguments));
    }
}
