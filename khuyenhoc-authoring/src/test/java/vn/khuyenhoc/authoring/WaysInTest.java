package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.authoring.diff.PackDiff;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.authoring.junit.PackTests;
import vn.khuyenhoc.authoring.scenario.TestReport;
import vn.khuyenhoc.authoring.watch.PackWatch;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.text.FaultyInputException;

/** What the check of a pack calls a fault decides on no way in. */
class WaysInTest {
    private static final RuleSet SHIPPED = RuleSet.load();
    private static final Engine NATION = Engine.load();
    private static final Catalogue CATALOGUE = NATION.catalogue();
    private static final Context CONTEXT = Context.of(LocalDate.of(2024, 12, 31), 2024);

    /** The ways by which rules of a folder get into an engine. */
    private static final List<Consumer<Path>> WAYS = List.of(
            pack -> RuleCompiler.add(SHIPPED, pack),
            pack -> Diagnostics.examine(pack).engine(),
            pack -> LocalPack.read(pack).engine(StepRules.Listener.NONE),
            pack -> {
                LocalPack read = LocalPack.read(pack);
                TestReport.of(read.catalogue(), read.allRules(), read.rules(), read.scenarios(), true);
            },
            pack -> PackDiff.of(LocalPack.read(pack), LocalPack.read(pack), Register.of(List.of()), CONTEXT),
            pack -> Engine.of(
                    CATALOGUE, SHIPPED.with(LocalPack.read(pack).rules().steps(StepRules.Listener.NONE), "steps")));

    @TempDir
    Path folder;

    static Stream<Path> corpus() throws IOException, URISyntaxException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("/broken")) {
            Path corpus = Path.of(
                    Objects.requireNonNull(WaysInTest.class.getResource(name)).toURI());
            try (Stream<Path> list = Files.list(corpus)) {
                list.filter(file -> !file.endsWith("expected.csv")).sorted().forEach(files::add);
            }
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void a_pack_with_a_fault_never_decides(Path broken) throws IOException {
        Path pack = Files.isDirectory(broken) ? broken : aloneIn(folder, broken);
        assertThat(Diagnostics.check(pack)).isNotEmpty();
        WAYS.forEach(way -> assertThatThrownBy(() -> way.accept(pack)).isInstanceOf(FaultyInputException.class));
        RuleSets sets = new RuleSets(NATION);
        assertThat(sets.replace(pack).faults()).isNotEmpty();
        assertThat(sets.current()).isSameAs(NATION);
        assertThat(PackTests.of(pack))
                .singleElement()
                .satisfies(only ->
                        assertThatThrownBy(() -> only.getExecutable().execute()).isInstanceOf(AssertionError.class));
        assertThat(new PackWatch(pack).look(Locale.ROOT)).get().asString().doesNotContain(" tình huống");
    }

    private static Path aloneIn(Path folder, Path file) throws IOException {
        Files.copy(file, folder.resolve("a.drl"));
        return folder;
    }

    @ParameterizedTest
    @MethodSource("misspelt")
    void a_new_pack_with_one_sign_wrong_never_decides(String old, String wrong) throws IOException {
        Path pack = folder.resolve("xa-toi");
        NewPack.write(pack);
        WAYS.forEach(way -> way.accept(pack));
        Path rules = pack.resolve("rules/tieu_chi_them.drl");
        String text = Files.readString(rules);
        assertThat(text).contains(old);
        Files.writeString(rules, text.replace(old, wrong));
        a_pack_with_a_fault_never_decides(pack);
    }

    static Stream<Arguments> misspelt() {
        return Stream.of(
                        "co(\"xa_toi_goc_doc_sach|co(\"xa_toi_goc_doc_sak",
                        "co(\"xa_toi_goc|co(\"xa_toi\u200b_goc",
                        "co(\"xa_toi_goc|co(\"xa_toi_gｏc",
                        "co(\"xa_toi_goc_doc_sach\")|tyLe(\"xa_toi_goc_doc_sach\") >= yeuCau(\"XA_TOI.1\")",
                        "co(|c\u00f3(",
                        "dat(\"XA_TOI.1|dat(\"XA_TOI.2",
                        "vn.khuyenhoc.local.xa_toi|vn.khuyenhoc.local.\u0445a_toi")
                .map(pair -> Arguments.of((Object[]) pair.split("\\|")));
    }

    @Test
    void a_folder_that_holds_no_pack_is_none() throws IOException {
        refusesAsPack(Files.createDirectory(folder.resolve("empty")));
        Path jars = Files.createDirectory(folder.resolve("jars"));
        Files.write(jars.resolve("a.jar"), new byte[] {'P', 'K'});
        refusesAsPack(jars);
        refusesAsPack(Files.writeString(folder.resolve("file"), "rule"));
        refusesAsPack(folder.resolve("nowhere"));
    }

    private static void refusesAsPack(Path pack) {
        assertThat(Diagnostics.check(pack)).isNotEmpty();
        assertThatThrownBy(() -> RuleCompiler.add(SHIPPED, pack)).isInstanceOf(FaultyInputException.class);
        assertThat(new RuleSets(NATION).replace(pack).done()).isFalse();
        assertThatThrownBy(() -> LocalPack.read(pack).engine(StepRules.Listener.NONE))
                .isInstanceOf(FaultyInputException.class);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_whose_name_is_nearly_right_is_named_and_one_of_an_editor_passed_over(String name, String meant) {
        try {
            Path pack = folder.resolve("xa-toi");
            NewPack.write(pack);
            Files.writeString(pack.resolve("rules").resolve(name), "rule");
            assertThat(Diagnostics.check(pack))
                    .extracting(fault -> fault.message().en())
                    .isEqualTo(
                            meant.isEmpty()
                                    ? List.of()
                                    : List.of("a file of this name is not read; rename it to " + meant));
            assertThat(Diagnostics.examine(pack).notes()).hasSize(meant.isEmpty() ? 1 : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> names() {
        return Stream.of(
                        "._x.drl,",
                        "~$x.drl,",
                        ".#x.drl,",
                        "x.drl~,",
                        "#x.drl#,",
                        ".x.drl.swp,",
                        "._x.yaml,",
                        "x.drl.txt,x.drl",
                        "x.DRL,x.drl",
                        "x.Drl.TXT,x.drl")
                .map(pair -> Arguments.of((Object[]) pair.split(",", -1)));
    }
}
