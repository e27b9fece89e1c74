package vn.khuyenhoc.authoring.drl;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

    Vocabulary(Catalogue catalogue, Source source, String packageName) {
        this.catalogue = catalogue;
        this.source = source;
        this.criteria = criteria(catalogue, packageName);
    }

    /** The criteria that rules of a package decide; all where no set names the package. */
    private static Set<String> criteria(Catalogue catalogue, String packageName) {
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
            if (set.rules().contains(packageName)) {
                own.addAll(codes);
            }
        }
        return own.isEmpty() ? all : own;
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
