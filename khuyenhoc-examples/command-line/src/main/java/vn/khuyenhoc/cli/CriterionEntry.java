package vn.khuyenhoc.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Applicability;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Ending;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.catalogue.Threshold.ByArea;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.subject.UnitKind;

/** Everything known of a criterion, as text. */
final class CriterionEntry {
    private final Engine engine;
    private final Catalogue catalogue;
    private final Locale locale;
    private final Phrases phrases;
    private final Citations citations;

    CriterionEntry(Engine engine, Locale locale) {
        this.engine = engine;
        this.catalogue = engine.catalogue();
        this.locale = locale;
        this.phrases = new Phrases(catalogue, locale);
        this.citations = new Citations(catalogue, locale);
    }

    void add(Paragraphs text, CriteriaSet set, Criterion criterion) {
        text.add(0, Say.text(locale, "show.criterion", criterion.code(), criterion.label(), criterion.name()));
        text.add(2, Say.text(locale, "show.inSet", set.id(), set.name(), phrases.validity(set.validity())));
        text.add("  ", 4, citations.text(criterion.citation()));
        new TreeMap<>(criterion.clauses())
                .forEach((level, clause) -> text.add(2, Say.text(locale, "show.clause", level, clause)));
        needs(text, criterion);
        new TreeSet<>(criterion.levels()).forEach(level -> required(text, criterion, level));
        BigDecimal maximum = criterion.maximum();
        if (maximum != null) {
            text.add(2, Say.text(locale, "show.maximum", phrases.numbers().number(maximum)));
        }
        text.add(2, Say.text(locale, "show.better." + criterion.better()));
        criterion.applicability().forEach(applies -> text.add("  ", 4, applies(applies)));
        ending(text, criterion.ending());
        rule(text, set, criterion);
    }

    private void rule(Paragraphs text, CriteriaSet set, Criterion criterion) {
        String name = engine.rules().ruleName(criterion.code()).orElse("");
        if (name.isEmpty()) {
            text.add("  ", 4, Say.text(locale, "show.rule", Say.text(locale, "show.noRule")));
            return;
        }
        text.add("  ", 4, Say.text(locale, "show.rule", name));
        set.rules().stream()
                .map(engine.rules()::rules)
                .filter(rules -> rules.names().contains(name))
                .forEach(rules -> text.add("  ", 4, Say.text(locale, "show.path." + rules.path(name))));
    }

    private void needs(Paragraphs text, Criterion criterion) {
        for (List<Need> any : criterion.needs()) {
            String names = any.stream().map(this::need).collect(Collectors.joining(Say.text(locale, "show.or")));
            text.add("  ", 4, Say.text(locale, "show.need", names));
        }
    }

    private String need(Need need) {
        String words = phrases.observation(need.code()) + " (" + need.code() + ")";
        return need.yearsBack() == 0 ? words : Say.text(locale, "show.before.year", words, need.yearsBack());
    }

    private void required(Paragraphs text, Criterion criterion, int level) {
        Threshold threshold = criterion.threshold();
        ByArea values = threshold == null ? null : threshold.at(level);
        if (values == null) {
            return;
        }
        List<String> parts = new ArrayList<>();
        parts.add(value(criterion, values.normal()));
        new TreeMap<>(values.classes())
                .forEach((area, value) -> parts.add(Say.text(locale, "area." + area, value(criterion, value))));
        text.add(2, Say.text(locale, "show.required", level, String.join("; ", parts)));
    }

    private String value(Criterion criterion, Number value) {
        String code = criterion.needs().get(0).get(0).code();
        ObservationDefinition definition = catalogue.observation(code).orElseThrow();
        return phrases.required(
                code,
                definition.type() == ValueType.GRADE ? definition.grades().get(value.intValue()) : value.toString());
    }

    private String applies(Applicability applies) {
        Map<String, String> parts = new TreeMap<>();
        if (!applies.kinds().isEmpty()) {
            parts.put(
                    "show.kinds",
                    applies.kinds().stream().map(UnitKind::code).sorted().collect(Collectors.joining(", ")));
        }
        if (applies.ownership() != null) {
            parts.put("show.ownership", Say.text(locale, "ownership." + applies.ownership()));
        }
        if (applies.area() != null) {
            parts.put("show.area", Say.text(locale, "areaClass." + applies.area()));
        }
        if (applies.notArea() != null) {
            parts.put("show.notArea", Say.text(locale, "areaClass." + applies.notArea()));
        }
        String levels = new TreeSet<>(applies.levels()).toString();
        String words = parts.entrySet().stream()
                .map(part -> Say.text(locale, part.getKey(), part.getValue()))
                .collect(Collectors.joining("; "));
        return Say.text(locale, "show.applies", levels, words);
    }

    private void ending(Paragraphs text, @Nullable Ending ending) {
        if (ending != null) {
            text.add("  ", 4, Say.text(locale, "show.ends", phrases.numbers().day(ending.lastDay()), ending.reason()));
        }
    }
}
