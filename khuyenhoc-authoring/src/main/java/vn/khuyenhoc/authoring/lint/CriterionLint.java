package vn.khuyenhoc.authoring.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.Token;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.ObservationDefinition;

/** Holds the rules of a package against the criteria that they decide. */
final class CriterionLint {
    private final Catalogue catalogue;
    private final List<CriteriaSet> sets;
    private final List<Written> rules;
    private final List<Diagnostic> found;

    CriterionLint(Catalogue catalogue, List<CriteriaSet> sets, List<Written> rules, List<Diagnostic> found) {
        this.catalogue = catalogue;
        this.sets = sets;
        this.rules = rules;
        this.found = found;
    }

    void check() {
        rules.forEach(this::check);
    }

    private void check(Written rule) {
        if (sets.isEmpty()) {
            add(rule, rule.rule().name(), "rule-without-criterion", rule.packageName());
            return;
        }
        Asked.conclusions(rule.rule()).forEach(call -> {
            Optional<Criterion> criterion = criterion(Asked.code(call));
            criterion.ifPresent(known -> {
                needs(rule, known);
                if (call.term().equals("earns")) {
                    award(rule, call, known);
                }
            });
        });
    }

    private Optional<Criterion> criterion(String code) {
        return sets.stream()
                .flatMap(CriteriaSet::criteria)
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    /** What a rule asks and the criterion does not need is taken as an answer even where nothing was observed. */
    private void needs(Written rule, Criterion criterion) {
        Set<String> needed = criterion.needs().stream()
                .flatMap(List::stream)
                .map(need -> need.code() + (need.yearsBack() > 0 ? "@previous" : ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = new TreeSet<>();
        for (Call call : Asked.conditions(rule.rule())) {
            if (Asked.isObservation(call) && asked.add(Asked.key(call)) && !needed.contains(Asked.key(call))) {
                add(rule, call.arguments().get(0).first(), "observation-not-needed", Asked.key(call), criterion.code());
            }
        }
        needed.removeAll(asked);
        // what one of several readings of the text gives is asked for through the observation that they are readings of
        asked.forEach(code ->
                catalogue.observation(code).ifPresent(known -> known.readings().forEach(needed::remove)));
        boolean alone = rules.stream()
                        .filter(other -> Asked.conclusions(other.rule())
                                .anyMatch(call -> Asked.code(call).equals(criterion.code())))
                        .count()
                == 1;
        if (alone && !needed.isEmpty()) {
            add(rule, rule.rule().name(), "need-not-asked", criterion.code(), String.join(", ", needed));
        }
    }

    private void award(Written rule, Call call, Criterion criterion) {
        BigDecimal maximum = criterion.maximum();
        BigDecimal most = call.arguments().get(1) instanceof Call asked ? most(asked) : null;
        if (maximum != null && most != null && most.compareTo(maximum) > 0) {
            add(
                    rule,
                    call.method(),
                    "award-above-maximum",
                    criterion.code(),
                    most.toPlainString(),
                    maximum.toPlainString());
        }
    }

    /** The most that an award can come to; null where that is not known. */
    private @Nullable BigDecimal most(Call asked) {
        if (asked.term().equals("maximum")) {
            return criterion(Asked.code(asked)).map(Criterion::maximum).orElse(null);
        }
        return catalogue
                .observation(Asked.code(asked))
                .map(ObservationDefinition::maximum)
                .orElse(null);
    }

    private void add(Written rule, @Nullable Token at, String id, Object... arguments) {
        Token token = at == null ? rule.rule().name() : at;
        found.add(rule.source()
                .diagnostic(id, token.start(), Math.max(1, token.text().length()), Lint.words(id, arguments))
                .warning());
    }
}
