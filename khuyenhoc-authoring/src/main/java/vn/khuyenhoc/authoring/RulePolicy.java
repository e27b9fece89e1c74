package vn.khuyenhoc.authoring;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Suggestions;

/**
 * What a file of rules may say: conditions on facts of this library, and findings that follow from them; no numbers, which
 * belong in the catalogue, and nothing that denies, changes or orders. Stateless.
 */
public final class RulePolicy {
    private static final int DEEPEST = 8;
    private static final String OURS = "vn.khuyenhoc.";
    private static final Pattern BLANKED =
            Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("(?m)^[ \t]*(?:package|import)\\b[^\n]*");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_$.])\\.?\\p{N}[\\p{L}\\p{N}_.]*");
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}_$])[\\p{L}_$][\\p{L}\\p{N}_$]*(?:-\\p{L}+)*|!(?!=)|@");
    private static final Pattern VARIABLE = Pattern.compile("\\$[\\p{L}\\p{N}_$]*");
    private static final Set<String> LANGUAGE = Set.of("rule", "when", "then", "end", "insert", "and", "or");
    private static final Set<String> FORBIDDEN = Set.of(
            "modify",
            "update",
            "delete",
            "retract",
            "salience",
            "eval",
            "global",
            "function",
            "declare",
            "query",
            "not",
            "exists",
            "forall",
            "accumulate",
            "collect",
            "from",
            "insertLogical",
            "dialect",
            "drools",
            "kcontext",
            "timer",
            "calendars",
            "duration",
            "no-loop",
            "lock-on-active",
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "auto-focus",
            "date-effective",
            "date-expires",
            "enabled",
            "extends",
            "new",
            "if",
            "else",
            "for",
            "while",
            "do",
            "return",
            "throw",
            "try",
            "System",
            "Runtime",
            "Thread",
            "Class",
            "Math",
            "!",
            "@");
    private static final String TEXT = "\"(?:[^\"\\\\\n]|\\\\.)*\"";
    private static final String ARGUMENT = "(?:" + TEXT + "|\\$\\w+\\.\\w+\\(\\s*" + TEXT + "\\s*\\))";
    private static final Pattern CONSEQUENCE =
            Pattern.compile("(?:\\s*insert\\s*\\(\\s*\\$\\w+\\s*\\.\\s*\\w+\\s*\\(\\s*(?:" + ARGUMENT + "(?:\\s*,\\s*"
                    + ARGUMENT + ")*)?\\s*\\)\\s*\\)\\s*;)+\\s*");
    private static final Pattern CONCLUDED = Pattern.compile("\\.\\s*(?:met|earns|dat|choDiem)\\s*\\(\\s*\"([^\"]*)\"");

    private RulePolicy() {}

    /**
     * Checks one file.
     *
     * @param file name for places
     * @param text content
     * @param faults takes what is wrong: syntax, imports, forbidden and unknown words, numbers, consequences that do more than
     *     add a finding, rules that are not named by the criterion they conclude on
     */
    public static void check(String file, String text, Faults faults) {
        check(new RuleFile(file, file, text), faults);
    }

    /** Checks one file; what it says where its syntax is right. */
    static List<ParsedRules> check(RuleFile file, Faults faults) {
        String code = blanked(file.text(), BLANKED);
        int deep = tooDeep(code);
        if (deep >= 0) {
            faults.add(file.place(deep), "rules.tooDeep", DEEPEST);
            return List.of();
        }
        Faults syntax = new Faults();
        ParsedRules parsed = ParsedRules.of(file, syntax);
        checkNumbers(file, blanked(code, HEAD), faults);
        if (parsed == null) {
            checkForbidden(file, blanked(code, HEAD), faults);
            faults.addAll(syntax.sorted());
            return List.of();
        }
        checkWords(file, blanked(code, HEAD), known(parsed, faults), faults);
        parsed.rules().forEach(rule -> checkRule(parsed, rule, faults));
        return List.of(parsed);
    }

    /** Where parentheses are nested so deep that the parser would take minutes; -1 where they are not. */
    private static int tooDeep(String code) {
        int depth = 0;
        for (int at = 0; at < code.length(); at++) {
            char sign = code.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                return at;
            }
        }
        return -1;
    }

    /** The text with what a pattern finds blanked out, so that places stay the same. */
    private static String blanked(String text, Pattern pattern) {
        return pattern.matcher(text).replaceAll(match -> match.group().replaceAll("[^\n]", " "));
    }

    private static void checkNumbers(RuleFile file, String code, Faults faults) {
        NUMBER.matcher(code)
                .results()
                .forEach(found -> faults.add(file.place(found.start()), "rules.number", found.group()));
    }

    private static void checkForbidden(RuleFile file, String code, Faults faults) {
        WORD.matcher(code)
                .results()
                .filter(found -> FORBIDDEN.contains(found.group()))
                .forEach(found -> faults.add(file.place(found.start()), "rules.forbidden", found.group()));
    }

    private static void checkWords(RuleFile file, String code, Set<String> known, Faults faults) {
        Matcher matcher = WORD.matcher(code);
        while (matcher.find()) {
            String word = matcher.group();
            boolean fine = known.contains(word)
                    || LANGUAGE.contains(word)
                    || VARIABLE.matcher(word).matches();
            if (!fine && FORBIDDEN.contains(word)) {
                faults.add(file.place(matcher.start()), "rules.forbidden", word);
            } else if (!fine) {
                faults.add(file.place(matcher.start()), "rules.unknown", word, Suggestions.nearest(word, known));
            }
        }
    }

    /** The names of the imported facts and of what can be asked of them. */
    private static Set<String> known(ParsedRules parsed, Faults faults) {
        Set<String> known = new TreeSet<>();
        for (String name : parsed.imports()) {
            try {
                Class<?> type = Class.forName(ours(name), false, RulePolicy.class.getClassLoader());
                known.add(type.getSimpleName());
                Arrays.stream(type.getDeclaredMethods()).map(Method::getName).forEach(known::add);
            } catch (ClassNotFoundException e) {
                RuleFile file = parsed.file();
                faults.add(file.place(Math.max(0, file.text().indexOf(name))), "rules.import", name);
            }
        }
        known.removeAll(new HashSet<>(List.of("toString", "hashCode", "equals")));
        return known;
    }

    private static String ours(String name) throws ClassNotFoundException {
        if (!name.startsWith(OURS) || name.endsWith("*")) {
            throw new ClassNotFoundException(name);
        }
        return name;
    }

    private static void checkRule(ParsedRules parsed, RuleDescr rule, Faults faults) {
        String consequence = String.valueOf(rule.getConsequence());
        if (!CONSEQUENCE
                .matcher(blanked(consequence, Pattern.compile("//[^\n]*")))
                .matches()) {
            faults.add(parsed.place(rule), "rules.consequence", rule.getName());
        }
        Matcher concluded = CONCLUDED.matcher(consequence);
        boolean named = true;
        while (concluded.find()) {
            named &= rule.getName().startsWith(concluded.group(1) + " ");
        }
        if (!named || !rule.getName().matches("\\S+ .*\\S")) {
            faults.add(parsed.place(rule), "rules.name", rule.getName());
        }
    }
}
