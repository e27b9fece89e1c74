package vn.khuyenhoc.authoring.diagnostics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.authoring.drl.Source;
import vn.khuyenhoc.authoring.drl.Terms;
import vn.khuyenhoc.authoring.drl.Token;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.text.Suggestions;

/** The codes of the catalogue that rules name: observations with their types, criteria of the sets of a package. */
final class Vocabulary {
    private static final Map<String, ValueType> ASKING = Map.of(
            "yes", ValueType.YES_NO,
            "share", ValueType.SHARE,
            "shareBefore", ValueType.SHARE,
            "count", ValueType.COUNT,
            "countBefore", ValueType.COUNT,
            "points", ValueType.POINTS,
            "grade", ValueType.GRADE);
    private static final Set<String> OF_CRITERIA = Set.of("required", "maximum", "met", "earns");
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
        Token named = text(call.arguments().get(0));
        ValueType asked = ASKING.get(call.term());
        if (named != null && asked != null) {
            observation(named, asked, call.method());
        } else if (named != null && OF_CRITERIA.contains(call.term()) && !criteria.contains(named.content())) {
            source.add("unknown-criterion", named, named.content(), Suggestions.nearest(named.content(), criteria));
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
        return ASKING.entrySet().stream()
                .filter(entry -> entry.getValue() == type && !entry.getKey().endsWith("Before"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(type.code());
    }

    private static @Nullable Token text(Expression argument) {
        return argument instanceof Literal literal && literal.first().is(Token.Kind.STRING) ? literal.first() : null;
    }
}
