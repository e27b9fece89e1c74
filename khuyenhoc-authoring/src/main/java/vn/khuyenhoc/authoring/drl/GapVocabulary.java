package vn.khuyenhoc.authoring.drl;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.pack.code.GapCodes;
import vn.khuyenhoc.review.gap.Evidence;
import vn.khuyenhoc.review.gap.Obligation;
import vn.khuyenhoc.text.Suggestions;

/** The codes of the catalogue that rules of gaps name: plan facts, gaps, titles and indicators, documents, required numbers. */
final class GapVocabulary {
    /** What is told of a word whose code there is not; of other words that it is no such kind. */
    private static final Map<String, String> UNKNOWN = Map.ofEntries(
            Map.entry("asks", "unknown-plan-fact"),
            Map.entry("provides", "unknown-plan-fact"),
            Map.entry("Evidence.code", "unknown-plan-fact"),
            Map.entry("wants", "unknown-indicator"),
            Map.entry("serves", "unknown-indicator"),
            Map.entry("indicator", "unknown-indicator"),
            Map.entry("Indicator.code", "unknown-indicator"),
            Map.entry("cites", "unknown-document"),
            Map.entry("reviews", "unknown-document"),
            Map.entry("replaces", "unknown-document"),
            Map.entry("Document.code", "unknown-document"));

    private final Catalogue catalogue;
    private final Source source;
    private final GapCodes codes;

    GapVocabulary(Catalogue catalogue, Source source) {
        this.catalogue = catalogue;
        this.source = source;
        this.codes = new GapCodes(catalogue);
    }

    private static Set<String> codes(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes of gaps that rules may find: those of plan facts, and those of any obligation. */
    private Set<String> gapCodes() {
        Set<String> all = new TreeSet<>(codes.gaps());
        ShippedGaps.names().forEach(name -> all.add(name.substring(0, name.indexOf(' '))));
        return all;
    }

    /** Checks the code that a call names. */
    void check(Class<?> type, Call call) {
        String word = call.method().text();
        if (call.arguments().isEmpty()) {
            return;
        }
        Token named = text(call.arguments().get(0));
        if (word.equals("gap") || word.equals("required")) {
            if (named == null) {
                Token first = call.arguments().get(0).first();
                source.add("code-not-written", first, first.text(), word);
            }
        } else if (named != null) {
            known(type, word, named);
        }
    }

    /** Checks the code that a word is compared with. */
    void check(Class<?> type, Comparison comparison) {
        Token named = text(comparison.right());
        if (named != null
                && comparison.left() instanceof Call call
                && call.variable() == null
                && !named.content().isEmpty()) {
            known(type, call.method().text(), named);
        }
    }

    private void known(Class<?> type, String word, Token named) {
        Set<String> known = codes.of(type.getSimpleName(), word);
        if (known != null) {
            String id = UNKNOWN.getOrDefault(type.getSimpleName() + "." + word, UNKNOWN.get(word));
            among(known, Objects.requireNonNullElse(id, "unknown-kind"), named);
        }
    }

    private void among(Collection<String> known, String id, Token named) {
        if (Lexer.isPlain(named.content()) && !known.contains(named.content())) {
            source.add(id, named, named.content(), Suggestions.nearest(named.content(), known));
        }
    }

    /** Checks what a conclusion says is lacking: a gap of its own says so by its code alone, one of any obligation names the plan fact. */
    void concluded(Class<?> type, Call call) {
        Token code = call.arguments().isEmpty() ? null : text(call.arguments().get(0));
        if (code == null || !Lexer.isPlain(code.content())) {
            return;
        }
        Set<String> known = gapCodes();
        if (!known.contains(code.content())) {
            source.add("unknown-gap", code, code.content(), Suggestions.nearest(code.content(), known));
        } else if (!codes.gaps().contains(code.content())) {
            Token what =
                    call.arguments().size() < 2 ? null : text(call.arguments().get(1));
            if (what != null) {
                lacking(what);
            } else if (type != Evidence.class) {
                source.add("gap-of-what", code, code.content());
            }
        }
    }

    /** A plan fact, or behind a dot which fault of it. */
    private void lacking(Token what) {
        String named = what.content().replaceFirst("[.].*", "");
        if (Lexer.isPlain(what.content()) && !codes.planFacts().contains(named)) {
            source.add("unknown-plan-fact", what, named, Suggestions.nearest(named, codes.planFacts()));
        }
    }

    /** Checks the numbers that a rule asks of obligations: what an obligation does not require compares as more than anything. */
    void required(Rule rule) {
        Map<String, Set<String>> asked = rule.patterns().stream()
                .filter(pattern -> pattern.type().is(Obligation.class.getSimpleName()) && pattern.variable() != null)
                .collect(Collectors.toMap(
                        pattern -> Objects.requireNonNull(pattern.variable()).text(),
                        this::numbers,
                        (one, other) -> one));
        rule.patterns().stream()
                .flatMap(pattern -> Stream.concat(pattern.conditions().stream(), pattern.limits().stream()))
                .flatMap(Expressions::calls)
                .filter(call -> call.method().is("required") && call.variable() != null)
                .forEach(call -> required(call, asked));
    }

    private void required(Call call, Map<String, Set<String>> asked) {
        Set<String> numbers = asked.get(Objects.requireNonNull(call.variable()).text());
        Token named = call.arguments().isEmpty() ? null : text(call.arguments().get(0));
        if (numbers != null && named != null && numbers.isEmpty()) {
            source.add("no-number", named, named.content());
        } else if (numbers != null && named != null) {
            among(numbers, "unknown-number", named);
        }
    }

    /** The names of the numbers that every obligation requires which a pattern may stand for. */
    private Set<String> numbers(Pattern pattern) {
        Set<String> evidence = codes(pattern.conditions().stream()
                .filter(condition ->
                        condition instanceof Call call && call.method().is("asks"))
                .flatMap(Expressions::calls)
                .flatMap(call -> call.arguments().stream())
                .map(GapVocabulary::text)
                .filter(Objects::nonNull)
                .map(Token::content));
        List<Requirement> meant = catalogue.requirements().stream()
                .filter(requirement -> requirement.evidence().containsAll(evidence))
                .toList();
        Set<String> numbers = codes(meant.stream().flatMap(one -> one.required().keySet().stream()));
        numbers.removeIf(name -> !meant.stream().allMatch(one -> one.required().containsKey(name)));
        return numbers;
    }

    private static @Nullable Token text(Expression argument) {
        return argument instanceof Literal literal && literal.first().is(Token.Kind.STRING) ? literal.first() : null;
    }
}
