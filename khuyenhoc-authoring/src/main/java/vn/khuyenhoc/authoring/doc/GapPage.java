package vn.khuyenhoc.authoring.doc;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.gaps.GapPhrases;
import vn.khuyenhoc.authoring.gaps.GapScenario;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.GapRuling;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetValue;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.text.Messages;

/** What a page of rules of gaps shows of each gap, for its template. */
final class GapPage {
    private final Catalogue catalogue;
    private final List<GapScenario> scenarios;
    private final Locale locale;
    private final Locale other;
    private final Phrases phrases;
    private final GapThresholds thresholds;

    GapPage(Catalogue catalogue, List<GapScenario> scenarios, Locale locale) {
        this.catalogue = catalogue;
        this.scenarios = scenarios;
        this.locale = locale;
        this.other = Messages.english(locale) ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
        this.phrases = new Phrases(catalogue, locale);
        this.thresholds = new GapThresholds(locale);
    }

    /**
     * A gap with its rules.
     *
     * @param code code of the gap
     * @param rules rules that find it, at least one
     * @param rulings what the locality decides of shipped rules of this gap
     * @param illustrative whether the locality was made up
     */
    Map<String, Object> gap(String code, List<Written> rules, List<GapRuling> rulings, boolean illustrative) {
        List<PlanFact> facts = facts(code, rules);
        List<Requirement> obligations = obligations(rules, facts);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("code", code);
        shown.put("name", name(code, facts, rules));
        shown.put("severity", severities(facts, obligations).map(this::severity).collect(Collectors.joining(", ")));
        shown.put(
                "illustrative",
                illustrative || facts.stream().anyMatch(fact -> fact.mark() == SourceMark.ILLUSTRATIVE));
        shown.put("facts", facts.stream().map(this::fact).toList());
        shown.put("obligations", obligations.stream().map(this::obligation).toList());
        shown.put("targets", targets(rules).map(this::target).toList());
        shown.put("rules", rules.stream().map(this::rule).toList());
        shown.put("rulings", rulings.stream().map(this::ruling).toList());
        List<Map<String, String>> tested = scenarios.stream()
                .filter(scenario -> scenario.gaps().containsKey(code))
                .map(scenario -> scenario(scenario, code))
                .toList();
        shown.put("scenarios", tested);
        shown.put("tested", tested.size());
        return shown;
    }

    /** What its rules are called, in the language that they are written in, where it is not that of one plan fact. */
    String name(String code, List<PlanFact> facts, List<Written> rules) {
        return facts.size() == 1
                ? facts.get(0).name().in(locale)
                : rules.isEmpty() ? code : rules.get(0).rule().text().substring(code.length() + 1);
    }

    /** What is lacking: what the rules name, or what has the gap for its own. */
    List<PlanFact> facts(String code, List<Written> rules) {
        Set<String> named = rules.stream()
                .flatMap(rule -> rule.rule().inserted().stream())
                .filter(call -> call.arguments().size() > 1)
                .map(call -> call.arguments().get(1).first().content().replaceFirst("[.].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        return catalogue.planFacts().stream()
                .filter(fact -> named.contains(fact.code()) || code.equals(fact.gap()))
                .toList();
    }

    /** The obligations that the rules look for, or else those that ask for what is lacking. */
    private List<Requirement> obligations(List<Written> rules, List<PlanFact> facts) {
        List<Requirement> looked = catalogue.requirements().stream()
                .filter(requirement -> rules.stream().anyMatch(rule -> GapThresholds.looksFor(rule, requirement)))
                .toList();
        return !looked.isEmpty()
                ? looked
                : catalogue.requirements().stream()
                        .filter(requirement -> facts.stream()
                                .anyMatch(fact -> requirement.evidence().contains(fact.code())))
                        .toList();
    }

    private static Stream<GapSeverity> severities(List<PlanFact> facts, List<Requirement> obligations) {
        List<GapSeverity> own =
                facts.stream().map(PlanFact::severity).filter(Objects::nonNull).toList();
        return (own.isEmpty() ? obligations.stream().map(Requirement::severity) : own.stream())
                .distinct()
                .sorted();
    }

    private String severity(GapSeverity severity) {
        return Show.text(locale, "gapSeverity." + severity);
    }

    private Map<String, String> fact(PlanFact fact) {
        return Map.of(
                "code", fact.code(),
                "name", fact.name().in(locale),
                "otherName", fact.name().in(other),
                "otherLang", other.getLanguage(),
                "message",
                        Optional.ofNullable(fact.message())
                                .map(words -> words.in(locale))
                                .orElse(""),
                "remedy", fact.remedy().in(locale),
                "mark", phrases.mark(fact.mark()),
                "days", thresholds.days(fact));
    }

    private Map<String, Object> obligation(Requirement requirement) {
        Map<String, Object> shown = new LinkedHashMap<>(citation(requirement.citation()));
        shown.put("id", requirement.id());
        shown.put("name", requirement.name().in(locale));
        shown.put("validity", phrases.validity(requirement.validity()));
        shown.put("required", thresholds.required(requirement));
        return shown;
    }

    private Map<String, String> citation(Citation citation) {
        return Map.of(
                "clause", citation.clause(),
                "document", phrases.document(citation.document()),
                "mark", phrases.mark(citation.mark()));
    }

    private Stream<Target> targets(List<Written> rules) {
        return catalogue.allTargets().stream()
                .filter(target -> rules.stream().anyMatch(rule -> GapThresholds.names(rule, target.indicator())));
    }

    private Map<String, Object> target(Target target) {
        return Map.of(
                "code", target.code(),
                "name", target.name().in(locale),
                "values", target.values().stream().map(this::value).toList());
    }

    private Map<String, String> value(TargetValue value) {
        Map<String, String> shown = new LinkedHashMap<>(citation(value.citation()));
        shown.put("year", String.valueOf(value.year()));
        StringBuilder share = new StringBuilder(percent(value.normal()));
        new TreeMap<>(value.classes())
                .forEach((area, own) -> share.append(" (")
                        .append(area.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .append(": ")
                        .append(percent(own))
                        .append(')'));
        shown.put("share", share.toString());
        return shown;
    }

    private String percent(BigDecimal share) {
        return phrases.numbers().percentInFull(share);
    }

    private Map<String, Object> rule(Written rule) {
        GapPhrases words = GapPhrases.of(rule.rule(), catalogue, locale);
        return Map.of(
                "name", rule.rule().text(),
                "lines", words.lines(),
                "text", rule.source().text(rule.rule()),
                "place", rule.place().toString());
    }

    private Map<String, Object> ruling(GapRuling ruling) {
        Map<String, Object> shown = new LinkedHashMap<>(citation(ruling.citation()));
        shown.put("silenced", ruling.kind() == GapRuling.Kind.SILENCED);
        shown.put("rule", ruling.rule());
        shown.put("reason", ruling.reason().in(locale));
        shown.put("decidedBy", ruling.decidedBy().in(locale));
        return shown;
    }

    private Map<String, String> scenario(GapScenario scenario, String code) {
        GapScenario.Expected expected = Objects.requireNonNull(scenario.gaps().get(code));
        String is = RuleSite.say(locale, "is." + expected.is());
        Integer times = expected.times();
        List<String> grounds = expected.grounds();
        return Map.of(
                "name", scenario.name(),
                "expected", is + (times == null ? "" : " (" + times + ")") + (grounds == null ? "" : " " + grounds),
                "place", scenario.place().toString());
    }
}
