package vn.khuyenhoc.authoring.drl;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.pack.code.Asking;
import vn.khuyenhoc.text.Suggestions;

/** The codes of the catalogue that rules name: observations with their types, criteria of the sets of a package. */
final class Vocabulary {
    private final Catalogue catalogue;
    private final Source source;
    private final Set<String> criteria;
    private final Set<String> required = new TreeSet<>();
    private final Set<String> withMaximum = new TreeSet<>();
    private final Map<String, Set<String>> needed = new TreeMap<>();

    Vocabulary(Catalogue catalogue, Source source, String packageName) {
        this.catalogue = catalogue;
        this.source = source;
        this.criteria = criteria(catalogue, packageName);
    }

    /** The criteria that rules of a package decide; all where no set names the package. */
    private Set<String> criteria(Catalogue catalogue, String packageName) {
        Set<String> own = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        List<CriteriaSet> sets = new java.util.ArrayList<>(catalogue.allSets());
        catalogue
                .overlays()
                .forEach(overlay -> sets.addAll(catalogue.in(overlay.id()).sets()));
        for (CriteriaSet set : sets) {
            Set<String> codes =
                    new TreeSet<>(set.criteria().map(Criterion::code).toList());
            all.addAll(codes);
            set.criteria().forEach(this::note);
            if (set.rules().contains(packageName)) {
                own.addAll(codes);
            }
        }
        return own.isEmpty() ? all : own;
    }

    private void note(Criterion criterion) {
        if (criterion.threshold() != null) {
            required.add(criterion.code());
        }
        if (criterion.maximum() != null) {
            withMaximum.add(criterion.code());
        }
        criterion.needs().stream()
                .flatMap(List::stream)
                .forEach(need -> needed.computeIfAbsent(criterion.code(), code -> new TreeSet<>())
                        .add(need.code()));
    }

    /** Checks the code that a call names. */
    void check(Class<?> type, Call call) {
        if (type != Assessment.class || call.arguments().isEmpty()) {
            return;
        }
        ValueType asked = Asking.TYPES.get(call.method().text());
        Expression code = call.arguments().get(0);
        Token named = text(code);
        if (named == null) {
            notWritten(code, call.method());
        } else if (!Lexer.isPlain(named.content())) {
            // told already
            return;
        } else if (asked != null) {
            observation(named, asked, call.method());
        } else if (!criteria.contains(named.content())) {
            source.add("unknown-criterion", named, named.content(), Suggestions.nearest(named.content(), criteria));
        } else {
            number(named, call.method());
        }
    }

    /** What is required where nothing is compares as more than anything, and a maximum that there is not as 0: no rule means that. */
    private void number(Token criterion, Token method) {
        if (Asking.OF_THRESHOLDS.contains(method.text()) && !required.contains(criterion.content())) {
            source.add("no-threshold", criterion, criterion.content(), method.text());
        } else if (Asking.OF_MAXIMA.contains(method.text()) && !withMaximum.contains(criterion.content())) {
            source.add("no-maximum", criterion, criterion.content(), method.text());
        }
    }

    /** Checks what a conclusion awards: where its criterion does not need it, nobody can know that it is there. */
    void award(Call conclusion) {
        List<Expression> arguments = conclusion.arguments();
        if (arguments.size() > 1 && arguments.get(1) instanceof Call asked) {
            Token criterion = text(arguments.get(0));
            Token observation =
                    asked.arguments().isEmpty() ? null : text(asked.arguments().get(0));
            if (criterion != null
                    && observation != null
                    && Asking.TYPES.containsKey(asked.method().text())) {
                award(criterion, observation);
            }
        }
    }

    private void award(Token criterion, Token observation) {
        boolean known = criteria.contains(criterion.content())
                && catalogue.observation(observation.content()).isPresent();
        if (known && !needed.getOrDefault(criterion.content(), Set.of()).contains(observation.content())) {
            source.add("award-not-needed", observation, criterion.content(), observation.content());
        }
    }

    /** Which code a variable or another call stands for, nobody could check. */
    private void notWritten(Expression code, Token method) {
        if (code instanceof Call || code.first().is(Token.Kind.VARIABLE)) {
            source.add("code-not-written", code.first(), code.first().text(), method.text());
        }
    }

    private void observation(Token named, ValueType asked, Token method) {
        ObservationDefinition definition =
                catalogue.observation(named.content()).orElse(null);
        if (definition == null) {
            source.add(
                    "unknown-observation",
                    named,
                    named.content(),
                    Suggestions.nearest(named.content(), catalogue.observationCodes()));
        } else if (definition.type() != asked) {
            source.add(
                    "wrong-observation-type",
                    method,
                    named.content(),
                    Terms.like(method.text(), right(definition.type())),
                    method.text());
        }
    }

    private static String right(ValueType type) {
        return Asking.TYPES.entrySet().stream()
                .filter(entry -> entry.getValue() == type && !entry.getKey().endsWith("Before"))
                .filter(entry -> Terms.all().containsValue(entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(type.code());
    }

    private static @Nullable Token text(Expression argument) {
        return argument instanceof Literal literal && literal.first().is(Token.Kind.STRING) ? literal.first() : null;
    }
}
