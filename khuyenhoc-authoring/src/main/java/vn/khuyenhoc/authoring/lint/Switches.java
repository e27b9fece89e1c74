package vn.khuyenhoc.authoring.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.Source;

/**
 * Comments that turn something off: {@code // lint-off need-not-asked: the reason}. Above the first rule of a file one counts
 * for the file, otherwise for the rule that follows.
 */
final class Switches {
    private static final Pattern OFF =
            Pattern.compile("(?m)^[ \\t]*//[ \\t]*lint-off[ \\t]+([a-z-]+)[ \\t]*(?::[ \\t]*(\\S.*))?$");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule\\s+\"([^\"\n]*)\"");
    private final Set<String> off = new HashSet<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    private Switches() {}

    static Switches of(RuleFolder rules) {
        Switches switches = new Switches();
        IdentityHashMap<Source, Boolean> seen = new IdentityHashMap<>();
        rules.rules().forEach(rule -> {
            if (seen.put(rule.source(), true) == null) {
                switches.read(rule.source(), rule.place().file());
            }
        });
        return switches;
    }

    private void read(Source source, String file) {
        Matcher first = RULE.matcher(source.text());
        int head = source.text().indexOf("\npackage ");
        Matcher matcher = OFF.matcher(source.text());
        while (matcher.find()) {
            String id = matcher.group(1);
            if (matcher.group(2) == null || !Lint.IDS.contains(id)) {
                faults.add(source.diagnostic(
                                "switch-without-reason",
                                matcher.start(1),
                                id.length(),
                                Lint.words("switch-without-reason", id, String.join(", ", Lint.IDS)))
                        .warning());
            } else if (matcher.start() <= head) {
                off.add(file + " " + id + " ");
            } else if (first.find(matcher.end())) {
                off.add(file + " " + id + " " + first.group(1));
            }
        }
    }

    boolean off(Diagnostic found) {
        String file = found.place().file() + " " + found.id() + " ";
        return off.contains(file) || off.contains(file + found.rule());
    }

    List<Diagnostic> faults() {
        return faults;
    }
}
