package vn.khuyenhoc.authoring.gaps;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.RuleTree.Binding;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Denial;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Quantity;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.RuleTree.Sum;
import vn.khuyenhoc.authoring.drl.Token;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.FactTypes;
import vn.khuyenhoc.text.Messages;

/** One rule of gaps in the words of a language: the facts that it looks for, and what it asks of them. Not thread-safe. */
public final class GapPhrases {
    private static final Messages WORDS = Messages.of(GapPhrases.class, "Words");
    private static final Map<String, String> OPERATORS =
            Map.of("==", "eq", "!=", "ne", ">=", "ge", ">", "gt", "<=", "le", "<", "lt", "&&", "and", "||", "or");

    private static final Map<String, Class<?>> ANSWERS = answers();

    private final Rule rule;
    private final Locale locale;
    private final Function<String, String> codes;
    /** What variables stand for: facts, or values asked of them. */
    private final Map<String, String> nouns = new HashMap<>();

    private final Map<String, String> types = new HashMap<>();

    /**
     * The words of a rule.
     *
     * @param rule rule that was checked
     * @param locale language
     * @param codes name of what a code of the catalogue stands for; the code itself where it stands for nothing
     */
    public GapPhrases(Rule rule, Locale locale, Function<String, String> codes) {
        this.rule = rule;
        this.locale = locale;
        this.codes = codes;
        Map<String, Integer> seen = new HashMap<>();
        for (Pattern pattern : rule.patterns()) {
            String type = pattern.type().text();
            Token variable = pattern.variable();
            if (variable != null) {
                int nth = seen.merge(type, 1, Integer::sum);
                types.put(variable.text(), type);
                nouns.put(variable.text(), nth == 1 ? noun(type) : say("numbered", noun(type), nth));
            }
            name(pattern);
        }
    }

    /** The words of a rule, with the names of what its codes stand for in a catalogue. */
    public static GapPhrases of(Rule rule, Catalogue catalogue, Locale locale) {
        Phrases phrases = new Phrases(catalogue, locale);
        return new GapPhrases(
                rule,
                locale,
                code -> catalogue
                        .planFact(code)
                        .map(fact -> fact.name().in(locale))
                        .or(() -> catalogue.document(code).map(document -> phrases.document(code)))
                        .or(() -> catalogue.allTargets().of(code).stream()
                                .findFirst()
                                .map(target -> target.name().in(locale)))
                        .orElse(code));
    }

    private static Map<String, Class<?>> answers() {
        Map<String, Class<?>> answers = new HashMap<>();
        for (Class<? extends Fact> type : FactTypes.all()) {
            Arrays.stream(type.getMethods())
                    .filter(method -> method.getReturnType().isPrimitive())
                    .filter(method -> FactTypes.words(type).contains(method.getName()))
                    .forEach(method -> answers.put(key(type, method), method.getReturnType()));
        }
        return answers;
    }

    private static String key(Class<?> type, Method method) {
        return type.getSimpleName() + "." + method.getName();
    }

    private static boolean answers(String type, String word, Class<?> with) {
        return ANSWERS.get(type + "." + word) == with;
    }

    private void name(Pattern pattern) {
        String type = pattern.type().text();
        for (Expression condition : pattern.conditions()) {
            if (condition instanceof Binding binding) {
                nouns.put(binding.first().text(), value(binding.bound(), type));
            }
        }
        for (Sum sum : pattern.sums()) {
            boolean counts = !sum.function().is("sum");
            nouns.put(
                    sum.variable().text(),
                    counts
                            ? say("count", noun(type))
                            : say("sum", nouns.getOrDefault(sum.of().first().text(), "?")));
        }
    }

    /** The rule, a line for each fact that it looks for and one for what it concludes. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        rule.patterns().forEach(pattern -> lines.add(line(pattern)));
        rule.inserted().forEach(call -> lines.add(say("line.conclusion", of(call.variable()))));
        return lines;
    }

    /** A fact that the rule looks for, with all that is asked of it. */
    public String line(Pattern pattern) {
        String asked = Stream.concat(pattern.conditions().stream(), pattern.limits().stream())
                .filter(condition -> !(condition instanceof Binding))
                .map(condition -> condition(condition, pattern))
                .collect(Collectors.joining("; "));
        Token variable = pattern.variable();
        String noun = variable == null || pattern.quantity() != Quantity.ONE
                ? noun(pattern.type().text())
                : of(variable);
        return say("line." + pattern.quantity().name(), asked.isEmpty() ? noun : say("with", noun, asked));
    }

    /** A condition of a fact, or of the sums of facts. */
    public String condition(Expression condition, Pattern pattern) {
        return value(condition, pattern.type().text());
    }

    /** Whether a condition compares days. */
    public boolean comparesDays(Expression condition, Pattern pattern) {
        return condition instanceof Comparison comparison
                && isDay(comparison.left(), pattern.type().text());
    }

    /** What facts of a class are called in a language. */
    public static String noun(String type, Locale locale) {
        try {
            return WORDS.text(locale, type);
        } catch (MissingResourceException e) {
            return type;
        }
    }

    private String noun(String type) {
        return noun(type, locale);
    }

    private String of(@Nullable Token variable) {
        return variable == null ? "?" : nouns.getOrDefault(variable.text(), variable.text());
    }

    private String value(Expression expression, String type) {
        if (expression instanceof Call call) {
            return call(call, type);
        }
        if (expression instanceof Comparison comparison) {
            return comparison(comparison, type);
        }
        if (expression instanceof Denial denial) {
            return say("not", value(denial.denied(), type));
        }
        if (expression instanceof Binding binding) {
            return value(binding.bound(), type);
        }
        return expression instanceof Literal literal ? literal(literal.first()) : "?";
    }

    private String literal(Token token) {
        if (token.is(Token.Kind.VARIABLE)) {
            return of(token);
        }
        String code = token.content();
        String named = codes.apply(code);
        return "«" + (named.equals(code) ? said("value." + code, code) : named) + "»";
    }

    private String call(Call call, String own) {
        Token variable = call.variable();
        String type = variable == null ? own : types.getOrDefault(variable.text(), "?");
        if (call.method().is("none")) {
            return "0";
        }
        String key = type + "." + call.method().text();
        Object[] arguments = call.arguments().stream()
                .map(argument -> argument(call, argument, own))
                .toArray();
        if (variable == null) {
            return said(key, call.method().text(), arguments);
        }
        String phrase = said(key, call.method().text(), arguments);
        return answers(type, call.method().text(), boolean.class)
                ? say("says", of(variable), phrase)
                : said("of." + key, say("of", phrase, of(variable)), arguments);
    }

    /** The name of a required number is no code of the catalogue. */
    private String argument(Call call, Expression argument, String own) {
        boolean number = call.method().is("required") && argument instanceof Literal;
        return number ? argument.first().content() : value(argument, own);
    }

    private String comparison(Comparison comparison, String type) {
        String operator =
                Objects.requireNonNull(OPERATORS.get(comparison.operator().text()));
        String left = value(comparison.left(), type);
        if (comparison.right() instanceof Literal literal
                && literal.first().is(Token.Kind.STRING)
                && literal.first().content().isEmpty()) {
            return say(operator.equals("eq") ? "empty" : "given", left);
        }
        boolean joins = operator.equals("and") || operator.equals("or");
        String key = !joins && isDay(comparison.left(), type) ? "day." + operator : operator;
        return say(key, left, value(comparison.right(), type));
    }

    /** Facts tell days as long numbers, and nothing else but how many of them. */
    private boolean isDay(Expression expression, String own) {
        if (!(expression instanceof Call call) || call.method().is("daysLate")) {
            return false;
        }
        Token variable = call.variable();
        String type = variable == null ? own : types.getOrDefault(variable.text(), "?");
        return answers(type, call.method().text(), long.class);
    }

    private String say(String key, Object... arguments) {
        return WORDS.text(locale, key, arguments);
    }

    /** Words that a fact may lack: then what stands in the rule. */
    private String said(String key, String otherwise, Object... arguments) {
        try {
            return say(key, arguments);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
