package vn.khuyenhoc.authoring.doc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.ShippedGaps;
import vn.khuyenhoc.authoring.gaps.GapScenario;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.GapRuling;
import vn.khuyenhoc.catalogue.LocalGaps;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.explanation.Phrases;

/** The pages of the rules of gaps: those shipped, and for each locality its own with what it decides of the shipped ones. */
final class GapPages {
    private static final String SHIPPED = "gaps.html";
    private final Catalogue catalogue;
    private final List<Written> rules;
    private final Locale locale;
    private final Phrases phrases;
    private final GapPage page;

    GapPages(Catalogue catalogue, RuleFolder rules, List<GapScenario> scenarios, Locale locale) {
        this.catalogue = catalogue;
        this.rules = rules.ofGaps().rules();
        this.locale = locale;
        this.phrases = new Phrases(catalogue, locale);
        this.page = new GapPage(catalogue, scenarios, locale);
    }

    /** What the pages show, by file. */
    Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> pages = new LinkedHashMap<>();
        pages.put(
                SHIPPED,
                page(
                        SHIPPED,
                        RuleSite.say(locale, "gaps.shipped"),
                        "",
                        false,
                        gaps(ShippedGaps.rules().rules(), List.of(), false)));
        for (Overlay overlay : catalogue.overlays()) {
            List<LocalGaps> local =
                    catalogue.in(overlay.id()).localGaps(overlay.validity().from());
            List<GapRuling> rulings =
                    local.stream().flatMap(one -> one.rulings().stream()).toList();
            List<Written> own = rules.stream()
                    .filter(rule -> local.stream().anyMatch(one -> one.rules().contains(rule.packageName())))
                    .toList();
            if (!own.isEmpty() || !rulings.isEmpty()) {
                String file = RuleSite.file("gaps-" + overlay.id());
                pages.put(
                        file,
                        page(
                                file,
                                overlay.name().in(locale),
                                phrases.validity(overlay.validity()),
                                overlay.illustrative(),
                                gaps(own, rulings, overlay.illustrative())));
            }
        }
        return pages;
    }

    private static Map<String, Object> page(
            String file, String name, String validity, boolean illustrative, List<Map<String, Object>> gaps) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("file", file);
        page.put("name", name);
        page.put("validity", validity);
        page.put("illustrative", illustrative);
        page.put("gaps", gaps);
        page.put("shipped", file.equals(SHIPPED) ? "" : SHIPPED);
        return page;
    }

    /** The gaps that rules find, in the order of the rules, and behind them those that are decided of only. */
    private List<Map<String, Object>> gaps(List<Written> own, List<GapRuling> rulings, boolean illustrative) {
        Map<String, List<Written>> byCode = new LinkedHashMap<>();
        own.forEach(rule -> byCode.computeIfAbsent(rule.rule().text().split(" ", 2)[0], code -> new ArrayList<>())
                .add(rule));
        Map<String, List<GapRuling>> decided = new TreeMap<>();
        rulings.forEach(ruling ->
                decided.computeIfAbsent(ruling.gap(), code -> new ArrayList<>()).add(ruling));
        decided.keySet().forEach(code -> byCode.putIfAbsent(code, List.of()));
        List<Map<String, Object>> gaps = new ArrayList<>();
        byCode.forEach(
                (code, found) -> gaps.add(page.gap(code, found, decided.getOrDefault(code, List.of()), illustrative)));
        return gaps;
    }
}
