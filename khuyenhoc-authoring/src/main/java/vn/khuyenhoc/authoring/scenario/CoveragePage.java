package vn.khuyenhoc.authoring.scenario;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyenhoc.authoring.scenario.Coverage.Case;
import vn.khuyenhoc.authoring.scenario.Coverage.Covered;
import vn.khuyenhoc.authoring.scenario.Coverage.Kind;
import vn.khuyenhoc.authoring.scenario.Coverage.Part;
import vn.khuyenhoc.text.Messages;

/** The coverage of scenarios as one HTML page that opens offline. Stateless and thread-safe. */
public final class CoveragePage {
    private CoveragePage() {}

    /** The page. */
    public static String of(Coverage coverage, Locale locale) {
        Map<String, Object> page = Map.of(
                "lang",
                Messages.english(locale) ? "en" : "vi",
                "title",
                TestReport.say(locale, "title"),
                "sum",
                TestReport.say(
                        locale,
                        "coverage",
                        TestReport.percent(coverage.share(), locale),
                        coverage.exercised(),
                        coverage.all(),
                        coverage.rules().size()),
                "part",
                TestReport.say(locale, "part"),
                "seen",
                TestReport.say(locale, "seen"),
                "unseen",
                TestReport.say(locale, "unseen"),
                "rules",
                coverage.rules().stream().map(rule -> rule(rule, locale)).toList());
        try (Reader template = new InputStreamReader(
                Objects.requireNonNull(CoveragePage.class.getResourceAsStream("coverage.mustache")),
                StandardCharsets.UTF_8)) {
            return Mustache.compiler().compile(template).execute(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> rule(Covered covered, Locale locale) {
        List<Map<String, Object>> parts = covered.parts().entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue(), locale))
                .toList();
        return Map.of(
                "name",
                covered.rule().rule().text(),
                "place",
                covered.rule().place().toString(),
                "parts",
                parts);
    }

    private static Map<String, Object> part(Part part, Set<Case> seen, Locale locale) {
        Set<Case> wanted = part.kind().cases();
        List<Case> missing = wanted.stream().filter(one -> !seen.contains(one)).toList();
        return Map.of(
                "text",
                part.kind() == Kind.RULE ? TestReport.say(locale, "rule") : part.text(),
                "seen",
                names(wanted.stream().filter(seen::contains).toList(), locale),
                "unseen",
                names(missing, locale),
                "class",
                missing.isEmpty() ? "whole" : "open");
    }

    private static String names(List<Case> cases, Locale locale) {
        return cases.stream().map(one -> TestReport.name(one, locale)).collect(Collectors.joining(", "));
    }
}
