package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.authoring.drl.Formatter;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.authoring.scenario.ScenarioRun;
import vn.khuyenhoc.engine.RuleSet;

/** Files of a pack say the same on every way, however their lines end and their signs are composed. */
class OneReadingTest {
    private static final Map<String, UnaryOperator<String>> WRITTEN = Map.of(
            "CR LF", text -> text.replace("\n", "\r\n"),
            "CR", text -> text.replace("\n", "\r"),
            "BOM", text -> '\ufeff' + text,
            "BOM and CR LF", text -> '\ufeff' + text.replace("\n", "\r\n"),
            "decomposed", text -> Normalizer.normalize(text, Normalizer.Form.NFD));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"CR LF", "CR", "BOM", "BOM and CR LF", "decomposed"})
    void a_pack_is_checked_formatted_compiled_and_tested_alike(String written) throws IOException {
        Path pack = folder.resolve("xa-toi");
        NewPack.write(pack);
        String digest = RuleCompiler.add(RuleSet.load(), pack).digest();
        Path rules = pack.resolve("rules/tieu_chi_them.drl");
        String style = Files.readString(rules);
        for (Path file : files(pack, written)) {
            Files.writeString(file, WRITTEN.get(written).apply(Files.readString(file)));
        }

        assertThat(Diagnostics.check(pack)).isEmpty();
        assertThat(RuleCompiler.add(RuleSet.load(), pack).digest()).isEqualTo(digest);
        assertThat(Formatter.format("a.drl", Files.readAllBytes(rules)).text()).isEqualTo(style);
        LocalPack read = LocalPack.read(pack);
        assertThat(read.scenarios())
                .hasSize(3)
                .allSatisfy(scenario -> assertThat(ScenarioRun.of(scenario, read.engine(StepRules.Listener.NONE))
                                .passed())
                        .isTrue());
        assertThat(new RuleSets(vn.khuyenhoc.engine.Engine.load()).replace(pack).done())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CR LF", "CR", "BOM", "BOM and CR LF", "decomposed"})
    void a_fault_is_told_at_the_same_place(String written) throws IOException {
        Path pack = folder.resolve("xa-toi");
        NewPack.write(pack);
        Path rules = pack.resolve("rules/tieu_chi_them.drl");
        String wrong = Files.readString(rules).replace("goc_doc_sach", "goc_doc_sak");
        Files.writeString(rules, wrong);
        List<String> before = places(pack);
        Files.write(rules, WRITTEN.get(written).apply(wrong).getBytes(StandardCharsets.UTF_8));

        assertThat(places(pack)).isEqualTo(before).hasSize(1);
    }

    private static List<String> places(Path pack) {
        return Diagnostics.check(pack).stream()
                .map(fault -> fault.place().toString())
                .toList();
    }

    private static List<Path> files(Path pack, String written) throws IOException {
        try (Stream<Path> walk = Files.walk(pack)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file ->
                            !written.equals("decomposed") || file.toString().endsWith(".drl"))
                    .toList();
        }
    }
}
