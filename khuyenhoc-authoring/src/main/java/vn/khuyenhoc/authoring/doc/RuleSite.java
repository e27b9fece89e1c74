package vn.khuyenhoc.authoring.doc;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.gaps.GapScenario;
import vn.khuyenhoc.authoring.scenario.Scenario;
import vn.khuyenhoc.authoring.scenario.ScenarioFiles;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.internal.OwnerOnly;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.text.Messages;

/**
 * Writes a site that explores the rules: from a document to its criteria sets, their criteria, the rule of each and what tests
 * it. It opens from a file, without a network.
 */
public final class RuleSite {
    private static final Messages MESSAGES = Messages.of(RuleSite.class, "Messages");
    private static final Template INDEX = template("index.mustache");
    private static final Template SET = template("set.mustache");
    private static final Template GAPS = template("gaps.mustache");
    private final Catalogue catalogue;
    private final Locale locale;
    private final SetPage pages;
    private final GapPages gaps;

    /**
     * A site of the shipped rules.
     *
     * @param locale language of the pages
     */
    public static RuleSite shipped(Locale locale) {
        Catalogue catalogue = Catalogue.load();
        return new RuleSite(catalogue, RuleFolder.shipped(), ScenarioFiles.shipped(catalogue), List.of(), locale);
    }

    /** A site of the shipped rules and those of a pack. */
    public static RuleSite of(LocalPack pack, Locale locale) {
        return new RuleSite(pack.catalogue(), pack.allRules(), pack.scenarios(), pack.gapScenarios(), locale);
    }

    private RuleSite(
            Catalogue catalogue,
            RuleFolder rules,
            List<Scenario> scenarios,
            List<GapScenario> gapScenarios,
            Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.pages = new SetPage(catalogue, rules, scenarios, locale);
        this.gaps = new GapPages(catalogue, rules, gapScenarios, locale);
    }

    /**
     * Writes the site.
     *
     * @param folder folder to make
     * @throws java.nio.file.FileAlreadyExistsException if the folder is there already; nothing is written then
     * @throws IOException if it cannot be written; nothing stays then
     */
    public void write(Path folder) throws IOException {
        OwnerOnly.writeFolder(folder, draft -> {
            for (Map.Entry<String, String> file : files().entrySet()) {
                Files.writeString(draft.resolve(file.getKey()), file.getValue());
            }
        });
    }

    /** What the search finds, its parts in one order wherever it is written. */
    private static Map<String, Object> found(String file, String text) {
        return new TreeMap<>(Map.of("href", file, "text", text));
    }

    /** The files by name. */
    public Map<String, String> files() {
        Map<String, CriteriaSet> sets = sets();
        Map<String, String> files = new LinkedHashMap<>();
        List<Map<String, Object>> found = new ArrayList<>();
        Map<String, List<Map<String, Object>>> byDocument = new LinkedHashMap<>();
        sets.forEach((file, set) -> {
            Map<String, Object> page = pages.of(set);
            page.put("say", say());
            page.put("lang", lang());
            files.put(file, SET.execute(page));
            byDocument
                    .computeIfAbsent(set.document(), key -> new ArrayList<>())
                    .add(Map.of(
                            "file", file,
                            "id", set.id(),
                            "name", set.name().in(locale),
                            "state", Objects.requireNonNull(page.get("state")),
                            "illustrative", set.illustrative(),
                            "validity", Objects.requireNonNull(page.get("validity"))));
            found.add(found(file, set.id() + " " + set.name().in(locale)));
            set.criteria()
                    .forEach(criterion -> found.add(found(
                            file + "#" + criterion.code(),
                            criterion.code() + " " + criterion.name().in(locale))));
        });
        List<Map<String, Object>> gapPages = List.copyOf(gaps.all().values());
        gapPages.forEach(page -> gapPage(page, files, found));
        files.put("index.html", index(byDocument, gapPages));
        files.put("search-data.js", "const FOUND = " + Json.mapper().writeValueAsString(found) + ";\n");
        files.put("search.js", resource("search.js"));
        files.put("style.css", resource("style.css"));
        return files;
    }

    private void gapPage(Map<String, Object> page, Map<String, String> files, List<Map<String, Object>> found) {
        String file = String.valueOf(page.get("file"));
        page.put("say", say());
        page.put("lang", lang());
        files.put(file, GAPS.execute(page));
        for (Object gap : (List<?>) Objects.requireNonNull(page.get("gaps"))) {
            Map<?, ?> shown = (Map<?, ?>) gap;
            found.add(found(file + "#" + shown.get("code"), shown.get("code") + " " + shown.get("name")));
        }
    }

    /** The national sets, and those that localities bring or add to, by the file of their page. */
    private Map<String, CriteriaSet> sets() {
        Map<String, CriteriaSet> sets = new LinkedHashMap<>();
        catalogue.sets().forEach(set -> sets.put(file(set.id()), set));
        for (Overlay overlay : catalogue.overlays()) {
            for (CriteriaSet set : catalogue.in(overlay.id()).sets()) {
                boolean national = catalogue.sets().stream().anyMatch(set::equals);
                if (!national) {
                    sets.put(file(set.id() + "-" + overlay.id()), set);
                }
            }
        }
        return sets;
    }

    static String file(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-") + ".html";
    }

    private String index(Map<String, List<Map<String, Object>>> byDocument, List<Map<String, Object>> gapPages) {
        List<Map<String, Object>> documents = new ArrayList<>();
        byDocument.forEach((code, sets) -> {
            Map<String, Object> document = new LinkedHashMap<>(pages.document(code));
            document.put("sets", sets);
            documents.add(document);
        });
        return INDEX.execute(Map.of("lang", lang(), "say", say(), "documents", documents, "gapPages", gapPages));
    }

    private String lang() {
        return Messages.english(locale) ? "en" : "vi";
    }

    static String say(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }

    private Mustache.Lambda say() {
        return (fragment, out) ->
                out.write(MESSAGES.text(locale, fragment.execute().strip()));
    }

    private static Template template(String name) {
        return Mustache.compiler().emptyStringIsFalse(true).compile(resource(name));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(RuleSite.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
