package vn.khuyenhoc.authoring.doc;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.Token;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.explanation.Numbers;
import vn.khuyenhoc.review.gap.Obligation;

/** The numbers and days of the catalogue that rules of gaps are held to. */
final class GapThresholds {
    private static final String OBLIGATION = Obligation.class.getSimpleName();
    private final Locale locale;

    GapThresholds(Locale locale) {
        this.locale = locale;
    }

    /** Whether a rule looks for an obligation by what it asks for. */
    static boolean looksFor(Written rule, Requirement requirement) {
        return rule.rule().patterns().stream()
                .filter(pattern -> pattern.type().is(OBLIGATION))
                .anyMatch(pattern -> {
                    List<String> asked = written(pattern, "asks").toList();
                    List<String> wanted = written(pattern, "wants").toList();
                    return !(asked.isEmpty() && wanted.isEmpty())
                            && requirement.evidence().containsAll(asked)
                            && requirement.indicators().containsAll(wanted);
                });
    }

    /** Whether a rule names a title or indicator. */
    static boolean names(Written rule, String indicator) {
        return rule.rule().patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .anyMatch(condition -> Stream.of("indicator", "wants", "serves", "code")
                        .flatMap(word -> written(condition, word))
                        .anyMatch(indicator::equals));
    }

    /** The codes that conditions of a fact ask for by a word. */
    private static Stream<String> written(Pattern pattern, String word) {
        return pattern.conditions().stream().flatMap(condition -> written(condition, word));
    }

    private static Stream<String> written(Expression condition, String word) {
        if (condition instanceof Comparison comparison) {
            return comparison.left() instanceof Call call && call.method().is(word)
                    ? text(comparison.right())
                    : Stream.concat(written(comparison.left(), word), written(comparison.right(), word));
        }
        return condition instanceof Call call && call.method().is(word)
                ? call.arguments().stream().flatMap(GapThresholds::text)
                : Stream.empty();
    }

    private static Stream<String> text(Expression expression) {
        return expression instanceof Literal literal && literal.first().is(Token.Kind.STRING)
                ? Stream.of(literal.first().content())
                : Stream.empty();
    }

    /** The numbers that an obligation requires. */
    String required(Requirement requirement) {
        return new TreeMap<>(requirement.required())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " " + Numbers.of(locale).number(entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** Between which days of a year something can be done; empty where nothing is said. */
    String days(PlanFact fact) {
        return Stream.of(day("from", fact.opens()), day("until", fact.by()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private @Nullable String day(String key, @Nullable MonthDay day) {
        return day == null ? null : RuleSite.say(locale, "days." + key, day.getDayOfMonth(), day.getMonthValue());
    }
}
