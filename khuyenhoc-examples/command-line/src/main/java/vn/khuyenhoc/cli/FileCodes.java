package vn.khuyenhoc.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.figures.FigurePart.Total;
import vn.khuyenhoc.figures.PrintLanguage;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.plan.PlanKind;
import vn.khuyenhoc.results.Sector;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** The codes that files of plans, results and figures may use, by the keys that take them. */
final class FileCodes {
    private final Catalogue catalogue;
    private final Locale locale;
    private final Phrases phrases;

    FileCodes(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.phrases = new Phrases(catalogue, locale);
    }

    void add(Paragraphs text) {
        section(text, "indicator, serves, title", indicators());
        section(text, "base", bases());
        Map<String, String> facts = new LinkedHashMap<>();
        catalogue.planFacts().forEach(fact -> facts.put(fact.code(), phrases.words(fact.name())));
        section(text, "provides, exemptions.of", facts);
        Map<String, String> kinds = new LinkedHashMap<>();
        catalogue.bodies().kinds().forEach(kind -> kinds.put(kind.code(), phrases.words(kind.name())));
        section(text, "issuer.kind, owner.kind, by.kind, to.kind", kinds);
        section(text, "issuer.tier, owner.tier, by.tier, to.tier", named(Tier.values(), "tier."));
        Map<String, String> bodies = new LinkedHashMap<>();
        catalogue.bodies().all().forEach(body -> bodies.put(body.code(), phrases.words(body.name())));
        section(text, "issuer, owner, by, to", bodies);
        Map<String, String> areas = new LinkedHashMap<>();
        catalogue.territory().areas().forEach(area -> areas.put(area.code(), phrases.words(area.name())));
        section(text, "area", areas);
        section(text, "areaClasses", named(AreaClass.values(), "areaClass."));
        section(text, "plan.kind, otherPlans.kind", named(PlanKind.values(), "planKind."));
        section(text, "force", named(TargetForce.values(), "force."));
        section(text, "sector", named(Sector.values(), "sector."));
        section(text, "rates.of", named(Counted.values(), "counted."));
        section(text, "rates.on", named(Whole.values(), "whole."));
        section(text, "parts.of", named(Total.values(), "total."));
        section(text, "language", named(PrintLanguage.values(), "printLanguage."));
        section(text, Say.text(locale, "codes.part"), words("none", "unknown"));
    }

    private Map<String, String> indicators() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Title title : Title.values()) {
            codes.put(title.code(), phrases.title(title));
        }
        catalogue.allTargets().stream()
                .filter(target -> target.title() == null)
                .forEach(target -> codes.putIfAbsent(target.indicator(), name(target)));
        return codes;
    }

    private String name(Target target) {
        return phrases.words(target.name());
    }

    private Map<String, String> bases() {
        Map<String, String> codes = new LinkedHashMap<>();
        catalogue.targets().bases().values().stream()
                .sorted(java.util.Comparator.comparing(base -> base.code()))
                .forEach(base -> codes.put(base.code(), phrases.words(base.name())));
        codes.put("unknown", Say.text(locale, "codes.unknown"));
        return codes;
    }

    private Map<String, String> words(String... codes) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String code : codes) {
            named.put(code, Say.text(locale, "codes." + code));
        }
        return named;
    }

    private <E extends Enum<E>> Map<String, String> named(E[] constants, String key) {
        Function<E, String> code =
                constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, String> named = new LinkedHashMap<>();
        for (E constant : constants) {
            named.put(code.apply(constant), Say.text(locale, key + constant));
        }
        return named;
    }

    private void section(Paragraphs text, String keys, Map<String, String> codes) {
        text.add(2, Say.text(locale, "codes.keys", keys));
        codes.forEach((code, name) -> text.add("    ", 6, Say.text(locale, "list.named", code, name)));
    }
}
