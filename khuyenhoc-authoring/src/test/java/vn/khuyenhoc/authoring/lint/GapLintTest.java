package vn.khuyenhoc.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.NewPack;
import vn.khuyenhoc.authoring.drl.Diagnostic;

/** What is likely not meant in a pack of gaps is told with its place. */
class GapLintTest {
    @TempDir
    Path folder;

    private Path pack;

    @BeforeEach
    void a_new_pack_of_gaps() throws IOException {
        pack = folder.resolve("xa-toi");
        NewPack.writeGaps(pack);
    }

    private List<String> warnings() {
        List<Diagnostic> found = Lint.check(LocalPack.read(pack));
        assertThat(found).allSatisfy(one -> assertThat(one.level()).isEqualTo(Diagnostic.Level.WARNING));
        return found.stream()
                .map(one ->
                        one.id() + " " + one.place().line() + ":" + one.place().column() + " "
                                + one.text(Locale.ENGLISH).lines().findFirst().orElseThrow())
                .toList();
    }

    @Test
    void a_gap_that_no_rule_concludes_is_told_where_it_is_declared() throws IOException {
        Files.delete(pack.resolve("gaps/khoang_trong.drl"));
        assertThat(warnings())
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .startsWith("gap-without-rule 6:10 ")
                        .contains("no rule concludes the gap XA_TOI_INSPECTIONS_FEW"));
    }

    @Test
    void a_gap_that_no_obligation_asks_for_is_told() throws IOException {
        Files.writeString(pack.resolve("plan-facts-minh-hoa.yaml"), """
                  - code: xa-toi-other
                    of: results
                    gap: XA_TOI_OTHER
                    severity: MINOR
                    name: {vi: việc khác, en: another thing}
                    message: {vi: thiếu việc khác, en: another thing is lacking}
                    remedy: {vi: làm việc ấy, en: do it}
                    mark: ILLUSTRATIVE
                    source: XA_TOI
                """, StandardOpenOption.APPEND);
        assertThat(warnings())
                .hasSize(2)
                .satisfies(told -> assertThat(told.get(0)).startsWith("gap-not-asked 15:10 "))
                .satisfies(told -> assertThat(told.get(1)).startsWith("gap-without-rule 15:10 "));
    }

    @Test
    void a_rule_whose_gap_no_scenario_sees_is_told_at_its_name() throws IOException {
        Path scenarios = pack.resolve("scenarios/khoang_trong.yaml");
        Files.writeString(scenarios, Files.readString(scenarios).replaceAll("(?s)  - name: Kiểm tra một lần.*", ""));
        assertThat(warnings())
                .singleElement()
                .satisfies(told -> assertThat(told).startsWith("gap-without-scenario 9:6 "));
    }
}
