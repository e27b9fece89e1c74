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
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.scenario.Scenario;
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
    private final Catalogue catalogue;
    private final Locale locale;
    private final SetPage pages;

    /**
     * A site.
     *
     * @param catalogue catalogue
     * @param rules rules of its criteria
     * @param scenarios scenarios of the rules
     * @param locale language of the pages
     */
    public RuleSite(Catalogue catalogue, RuleFolder rules, List<Scenario> scenarios, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.pages = new SetPage(catalogue, rules, scenarios, locale);
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
        files.put("index.html", index(byDocument));
        files.put("search-data.js", "const FOUND = " + Json.mapper().writeValueAsString(found) + ";\n");
        files.put("search.js", resource("search.js"));
        files.put("style.css", resource("style.css"));
        return files;
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

    private static String file(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-") + ".html";
    }

    private String index(Map<String, List<Map<String, Object>>> byDocument) {
        List<Map<String, Object>> documents = new ArrayList<>();
        byDocument.forEach((code, sets) -> {
            Map<String, Object> document = new LinkedHashMap<>(pages.document(code));
            document.put("sets", sets);
            documents.add(document);
        });
        return INDEX.execute(Map.of("lang", lang(), "say", say(), "documents", documents));
    }

    private String lang() {
        return Messages.english(locale) ? "en" : "vi";
    }

    private Mustache.Lambda say() {
        return (fragment, out) ->
                out.write(MESSAGES.text(locale, fragment.execute().strip()));
    }

    private static Template template(String name) {
        return Mustache.compiler().compile(resource(name));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(RuleSite.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
