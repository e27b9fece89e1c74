package vn.khuyenhoc.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.decision.Admissible;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.DecisionWriter;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.json.Decided;

class CsvDecisionWriterTest {

    @Test
    void the_header_names_the_columns() {
        assertThat(new String(CsvDecisionWriter.header(), StandardCharsets.UTF_8))
                .startsWith("subject,title,outcome,level,points,")
                .contains(",evidenceWanted,contradictions,levels,notMetBelow,admissible,admissibleFrom,nextRound,")
                .endsWith(",rules,catalogue\r\n");
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_decision_is_a_line_of_cells(@ForAll("decisions") List<Decision> decisions) throws IOException {
        DecisionWriter writer = new CsvDecisionWriter(Locale.ENGLISH);
        for (Decision decision : decisions) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(decision, out);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line(decision));
        }
    }

    /** The line as it would be written without any haste. */
    private static String line(Decision decision) {
        Score total = Objects.requireNonNullElse(decision.total(), new Score("", null, null, null));
        Basis basis = decision.basis();
        return List.of(
                        decision.subject(),
                        decision.title().code(),
                        decision.outcome().name(),
                        String.valueOf(decision.level()),
                        number(total.earned()),
                        number(total.possible()),
                        number(total.maximum()),
                        criteria(decision, CriterionOutcome.NOT_MET),
                        criteria(decision, CriterionOutcome.UNKNOWN),
                        String.join(" ", decision.missing()),
                        String.join(" ", decision.evidenceWanted()),
                        contradictions(decision),
                        levels(decision.levels(), level -> level.outcome().name()),
                        levels(decision.notMetBelow(), level -> String.valueOf(level.level())),
                        admissible(decision, admissible -> admissible.now()),
                        admissible(decision, admissible -> admissible.from()),
                        admissible(decision, admissible -> admissible.nextRound()),
                        Objects.requireNonNullElse(basis.criteriaSet(), ""),
                        Objects.requireNonNullElse(basis.document(), ""),
                        basis.completeness().name(),
                        String.valueOf(basis.illustrative()),
                        basis.authority() == null ? "" : basis.authority().en(),
                        decision.context().asOf().toString(),
                        String.valueOf(decision.context().dataYear()),
                        Objects.requireNonNullElse(decision.context().locality(), ""),
                        decision.context().stance().name().toLowerCase(Locale.ROOT),
                        basis.rules(),
                        basis.catalogue())
                .stream()
                .map(CsvDecisionWriterTest::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String criteria(Decision decision, CriterionOutcome outcome) {
        return decision.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(Finding::criterion)
                .collect(Collectors.joining(" "));
    }

    private static String contradictions(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> !finding.contradictions().isEmpty())
                .map(Finding::criterion)
                .collect(Collectors.joining(" "));
    }

    private static String levels(List<LevelResult> levels, Function<LevelResult, String> cell) {
        return levels.stream().map(cell).collect(Collectors.joining(" "));
    }

    private static String admissible(Decision decision, Function<Admissible, Object> cell) {
        return Optional.ofNullable(decision.admissible())
                .map(cell)
                .map(String::valueOf)
                .orElse("");
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String cell(String text) {
        String formula = "[=+@\\-\uff1d\uff0b\uff0d\uff20]";
        // blanks and signs that cannot be seen, which a program may leave out before a formula
        String unseen =
                "[\\p{Z}\\p{C}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\\x{e0100}-\\x{e01ef}&&[^\t\r\n]]*";
        String safe = (text.matches("(?s)" + unseen + "(" + formula + "|[\t\r\n]).*") ? "'" + text : text)
                .replaceAll("([;\\t\\r\\n] *)(" + formula + ")", "$1'$2");
        boolean quoted = safe.chars().anyMatch(c -> ",;\t\"\n\r".indexOf(c) >= 0);
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        return Decided.decisions()
                .filter(decision -> decision.level() <= decision.levels().size())
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }
}
