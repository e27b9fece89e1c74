package vn.khuyenhoc.authoring.doc;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.Terms;
import vn.khuyenhoc.authoring.scenario.Scenario;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.catalogue.Threshold.ByArea;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.text.Messages;

/** What the page of a criteria set shows, for its template. */
final class SetPage {
    private final Catalogue catalogue;
    private final List<Written> rules;
    private final List<Scenario> scenarios;
    private final Locale locale;
    private final Locale other;
    private final Phrases phrases;

    SetPage(Catalogue catalogue, RuleFolder rules, List<Scenario> scenarios, Locale locale) {
        this.catalogue = catalogue;
        this.rules = rules.rules();
        this.scenarios = scenarios;
        this.locale = locale;
        this.other = Messages.english(locale) ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
        this.phrases = new Phrases(catalogue, locale);
    }

    Map<String, Object> of(CriteriaSet set) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("id", set.id());
        page.put("name", set.name().in(locale));
        page.put("document", document(set.document()));
        page.put("validity", phrases.validity(set.validity()));
        page.put("state", phrases.completeness(set.completeness(), set.missing().isEmpty()));
        page.put("illustrative", set.illustrative());
        page.put(
                "missing", set.missing().stream().map(words -> words.in(locale)).toList());
        page.put("notes", set.notes().stream().map(words -> words.in(locale)).toList());
        page.put("levels", set.levels().stream().map(this::level).toList());
        page.put("groups", set.groups().stream().map(group -> group(set, group)).toList());
        return page;
    }

    Map<String, Object> document(String code) {
        Optional<Document> document = catalogue.document(code);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("symbol", document.map(Document::symbol).orElse(code));
        shown.put("name", document.map(found -> found.name().in(locale)).orElse(code));
        shown.put(
                "validity",
                document.map(Document::validity).map(phrases::validity).orElse(""));
        shown.put("mark", document.map(found -> phrases.mark(found.mark())).orElse(""));
        return shown;
    }

    private Map<String, Object> level(LevelRule level) {
        BigDecimal total = level.total();
        return Map.of(
                "name",
                level.name().in(locale),
                "every",
                level.every(),
                "total",
                total == null ? "" : total.toPlainString(),
                "citation",
                citation(level.citation()));
    }

    private Map<String, Object> group(CriteriaSet set, Group group) {
        return Map.of(
                "label",
                group.label(),
                "name",
                group.name().in(locale),
                "criteria",
                group.criteria().stream()
                        .map(criterion -> criterion(set, criterion))
                        .toList());
    }

    private Map<String, Object> criterion(CriteriaSet set, Criterion criterion) {
        BigDecimal maximum = criterion.maximum();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("code", criterion.code());
        shown.put("label", criterion.label());
        shown.put("name", criterion.name().in(locale));
        shown.put("otherName", criterion.name().in(other));
        shown.put("otherLang", other.getLanguage());
        shown.put("citation", citation(criterion.citation()));
        shown.put("illustrative", set.illustrative() || criterion.added());
        shown.put("points", maximum == null ? "" : maximum.toPlainString());
        shown.put("required", required(criterion));
        shown.put(
                "needs",
                criterion.needs().stream()
                        .flatMap(List::stream)
                        .map(need -> Map.of(
                                "code",
                                need.code() + (need.yearsBack() > 0 ? "@previous" : ""),
                                "name",
                                phrases.observation(need.code())))
                        .toList());
        shown.put(
                "rules",
                rules.stream()
                        .filter(rule -> set.rules().contains(rule.packageName())
                                && rule.rule().text().startsWith(criterion.code() + " "))
                        .map(SetPage::rule)
                        .toList());
        List<Map<String, String>> tested = scenarios.stream()
                .filter(scenario -> scenario.then().findings().keySet().stream()
                        .anyMatch(key -> key.replaceAll("@.*", "").equals(criterion.code())))
                .map(scenario -> scenario(scenario, criterion.code()))
                .toList();
        shown.put("scenarios", tested);
        shown.put("tested", tested.size());
        return shown;
    }

    /** A rule in the words of both languages, whichever it is written in. */
    private static Map<String, String> rule(Written rule) {
        String text = rule.source().text(rule.rule());
        return Map.of("place", rule.place().toString(), "vi", Terms.inVietnamese(text), "en", Terms.inEnglish(text));
    }

    private Map<String, String> scenario(Scenario scenario, String code) {
        String findings = scenario.then().findings().entrySet().stream()
                .filter(entry -> entry.getKey().replaceAll("@.*", "").equals(code))
                .map(entry ->
                        entry.getKey().replace(code, "").replace("@", "") + " " + phrases.outcome(entry.getValue()))
                .map(String::strip)
                .collect(Collectors.joining(", "));
        return Map.of(
                "name",
                scenario.name(),
                "findings",
                findings,
                "place",
                scenario.place().toString());
    }

    private String required(Criterion criterion) {
        if (criterion.threshold() == null) {
            return "";
        }
        String first = criterion.needs().get(0).get(0).code();
        boolean same =
                criterion.threshold().byLevel().values().stream().distinct().count() == 1;
        return new TreeMap<>(criterion.threshold().byLevel())
                .entrySet().stream()
                        .limit(same ? 1 : Integer.MAX_VALUE)
                        .map(entry -> (same ? "" : entry.getKey() + ": ") + values(first, entry.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private String values(String code, ByArea values) {
        StringBuilder text = new StringBuilder(value(code, values.normal()));
        new TreeMap<>(values.classes())
                .forEach((area, number) -> text.append(" (")
                        .append(area.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .append(": ")
                        .append(value(code, number))
                        .append(')'));
        return text.toString();
    }

    private String value(String code, Number number) {
        return catalogue
                .observation(code)
                .map(definition -> definition.grades().isEmpty()
                        ? phrases.required(code, String.valueOf(number))
                        : phrases.required(code, definition.grades().get(number.intValue())))
                .orElse(String.valueOf(number));
    }

    private Map<String, String> citation(@Nullable Citation citation) {
        return citation == null
                ? Map.of("clause", "", "document", "", "mark", "")
                : Map.of(
                        "clause", citation.clause(),
                        "document", phrases.document(citation.document()),
                        "mark", phrases.mark(citation.mark()));
    }
}
