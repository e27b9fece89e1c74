package vn.khuyenhoc.authoring.drl;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Messages;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;

/** A file that is checked, and what was found wrong in it so far. */
public final class Source {
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule\\s+\"([^\"\n]*)\"|^[ \\t]*(end)\\b");
    private static final Messages MESSAGES = Messages.of(Source.class, "Messages");
    private final String name;
    private final String text;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int since;

    public Source(String name, String text) {
        this.name = name;
        this.text = text;
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
        String before = text.substring(0, Math.min(at, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return Place.of(name, line, before.length() - before.lastIndexOf('\n'));
    }

    public void add(String id, int start, int length, Object... arguments) {
        found.add(diagnostic(id, start, length, words(id, arguments)));
        starts.add(start);
    }

    /** A diagnostic on a part of this file, which is not kept. */
    public Diagnostic diagnostic(String id, int start, int length, Words message) {
        int from = text.lastIndexOf('\n', Math.max(0, Math.min(start, text.length()) - 1)) + 1;
        int begin = start < from ? 0 : from;
        int line = (int) text.substring(0, begin).chars().filter(c -> c == '\n').count() + 1;
        int end = text.indexOf('\n', begin);
        String source = text.substring(begin, end < 0 ? text.length() : end).stripTrailing();
        return new Diagnostic(id, Place.of(name, line, start - begin + 1), rule(start), source, length, message);
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
        return false;
    }

    /** The name of the rule that a character stands in; null where it stands in none. */
    private @Nullable String rule(int at) {
        Matcher matcher = RULE.matcher(text);
        String rule = null;
        while (matcher.find() && matcher.start() < at) {
            // what stands on the line of an end belongs to the rule still
            rule = matcher.group(2) == null ? matcher.group(1) : matcher.end() > at ? rule : null;
        }
        return rule == null ? null : Normalizer.normalize(rule, Normalizer.Form.NFC);
    }

    public static Words words(String key, Object... arguments) {
        return new Words(MESSAGES.text(Locale.ROOT, key, arguments), MESSAGES.text(Locale.ENGLISH, key, arguments));
    }
}
