package vn.khuyenhoc.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.SmallCatalogue;
import vn.khuyenhoc.figures.FiguresReader;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.register.Secrets;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.text.FaultyInputException;

/** Wherever a name or number stands in plans, results, figures and catalogues, no fault shows it. */
class HiddenInYamlTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String PLAN = """
            plan:
              symbol: 12-KH/UB
              name: {vi: Ke hoach, en: Plan}
              kind: stage
              area: LD1.LH.tan-ha
              date: 2024-03-15
              period: {from: 2023, to: 2030}
              legalBasis: [{symbol: 49-KL/TW, date: 10/5/2019, issuer: Ban}]
              targets: [{indicator: family, base: families, year: 2025, value: 0.70}]
              tasks: [{name: {vi: a, en: b}, owner: BTG-LAMHA, due: 2024-06-30, budget: tt, serves: [family]}]
              budget: {state: 0, socialised: 2000, lines: [{code: tt, name: {vi: a, en: b}, amount: 500}]}
            """;
    private static final String RESULTS = """
            results:
              name: {vi: Ket qua, en: Results}
              area: LD1.LH.tan-ha
              year: 2024
              asOf: 2024-12-31
              population: "8.214"
              rows: [{title: family, base: families, all: "2.000", registered: "1.700"}]
              literacy: {ranges: [{from: 15, to: 60, level: 1, people: "4.100", illiterate: "37"}], classes: "0"}
              commendations: [{name: {vi: a, en: b}, date: 2024-10-02, attended: "12", provides: [commendation]}]
            """;
    private static final String FIGURES = """
            place: A
            year: 2025
            source: {name: {vi: b, en: n}, address: https://example.vn, mark: REPORTED}
            members: {count: "1.177", share: "12,4%"}
            rows: [{title: clan, base: clans, recognised: "1.177", rates: [{printed: "tren 60%", on: base}]}]
            """;
    private static final String OBSERVATIONS = """
            observations:
              - {code: ty_le, type: share, name: {vi: a, en: b}, base: {vi: c, en: d}}
              - {code: diem, type: points, name: {vi: a, en: b}, maximum: 10}
              - {code: bac, type: grade, name: {vi: a, en: b}, grades: [dat, tot]}
            """;

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[^\\s:{}\\[\\],\"]+");

    @Property(tries = 400)
    void in_a_plan(@ForAll("secrets") String secret, @ForAll @IntRange(max = 200) int at, @ForAll boolean broken) {
        assertHidden(PLAN, secret, at, broken, (name, text) -> new PlanReader(CATALOGUE).read(name, text));
    }

    @Property(tries = 400)
    void in_results(@ForAll("secrets") String secret, @ForAll @IntRange(max = 200) int at, @ForAll boolean broken) {
        assertHidden(RESULTS, secret, at, broken, (name, text) -> new ResultsReader(CATALOGUE).read(name, text));
    }

    @Property(tries = 400)
    void in_figures(@ForAll("secrets") String secret, @ForAll @IntRange(max = 200) int at, @ForAll boolean broken) {
        assertHidden(
                FIGURES, secret, at, broken, (name, text) -> new FiguresReader(CATALOGUE.targets()).read(name, text));
    }

    @Property(tries = 400)
    void in_a_catalogue(@ForAll("secrets") String secret, @ForAll @IntRange(max = 200) int at, @ForAll boolean broken) {
        assertHidden(OBSERVATIONS, secret, at, broken, (name, text) -> SmallCatalogue.ofObservations(text));
    }

    @Provide
    Arbitrary<String> secrets() {
        // plans and figures are full of days, of documents
        return Secrets.all().filter(secret -> !secret.equals("12/05/1980"));
    }

    private static void assertHidden(
            String text, String secret, int at, boolean broken, BiConsumer<String, String> reader) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        MatchResult word = words.get(at % words.size());
        String quoted = broken ? secret : "'" + secret + "'";
        String planted = text.substring(0, word.start()) + quoted + text.substring(word.end());
        FaultyInputException refused =
                catchThrowableOfType(FaultyInputException.class, () -> reader.accept("in.yaml", planted));

        assertThat(refused == null ? List.<String>of() : Secrets.told(refused.faults()))
                .allMatch(told -> Secrets.isKept(told, secret));
    }
}
