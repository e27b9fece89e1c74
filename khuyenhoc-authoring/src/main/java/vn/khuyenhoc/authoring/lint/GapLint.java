package vn.khuyenhoc.authoring.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.Source;
import vn.khuyenhoc.authoring.drl.Token;
import vn.khuyenhoc.authoring.gaps.GapScenario.Is;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;

/** Finds gaps of a pack that no rule finds, that no obligation asks for, and rules of gaps that no scenario sees find anything. */
final class GapLint {
    private final LocalPack pack;
    private final List<Written> rules;
    private final List<Diagnostic> found = new ArrayList<>();

    private GapLint(LocalPack pack) {
        this.pack = pack;
        this.rules = pack.rules().ofGaps().rules();
    }

    static List<Diagnostic> check(LocalPack pack) {
        GapLint lint = new GapLint(pack);
        Collection<PlanFact> shipped = Catalogue.load().planFacts();
        pack.catalogue().planFacts().stream()
                .filter(fact -> fact.gap() != null && !shipped.contains(fact))
                .forEach(lint::declared);
        lint.rules.forEach(lint::exercised);
        return lint.found;
    }

    private void declared(PlanFact fact) {
        String gap = Objects.requireNonNull(fact.gap());
        if (rules.stream().noneMatch(rule -> rule.rule().text().startsWith(gap + " "))) {
            tell("gap-without-rule", gap);
        }
        boolean asked = fact.always()
                || pack.catalogue().requirements().stream()
                        .anyMatch(requirement -> requirement.evidence().contains(fact.code()));
        if (!asked) {
            tell("gap-not-asked", gap);
        }
    }

    private void tell(String id, String gap) {
        Pattern named = Pattern.compile("(?m)^[\\s-]*gap:\\s*[\"']?(" + Pattern.quote(gap) + ")[\"']?\\s*$");
        for (Source source : Undecided.sources(pack.folder())) {
            Matcher matcher = named.matcher(source.text());
            if (matcher.find()) {
                found.add(source.diagnostic(id, matcher.start(1), gap.length(), Lint.words(id, gap))
                        .warning());
                return;
            }
        }
    }

    /** A scenario must see the gap of a rule, certain or undecided. */
    private void exercised(Written rule) {
        String gap = rule.rule().text().split(" ", 2)[0];
        boolean seen = pack.gapScenarios().stream()
                .map(scenario -> scenario.gaps().get(gap))
                .anyMatch(expected -> expected != null && expected.is() != Is.ABSENT);
        if (!seen) {
            Token name = rule.rule().name();
            found.add(rule.source()
                    .diagnostic(
                            "gap-without-scenario",
                            name.start(),
                            name.text().length(),
                            Lint.words("gap-without-scenario", gap))
                    .warning());
        }
    }
}
