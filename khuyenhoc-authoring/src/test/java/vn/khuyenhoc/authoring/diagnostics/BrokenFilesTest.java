package vn.khuyenhoc.authoring.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.catalogue.Catalogue;

/** Every file of the corpus holds one fault; {@code expected.csv} says which and where. */
class BrokenFilesTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Path CORPUS = corpus();

    record Expected(String file, String id, int line, int column, String rule) {}

    static Stream<Expected> files() {
        return lines(CORPUS.resolve("expected.csv")).skip(1).map(line -> {
            String[] cells = line.split("\\|", -1);
            return new Expected(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), cells[4]);
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_only_fault_is_found_at_its_place(Expected expected) {
        List<Diagnostic> found = check(expected.file());

        assertThat(found).singleElement().satisfies(only -> {
            assertThat(only.id()).isEqualTo(expected.id());
            assertThat(only.place().line() + ":" + only.place().column())
                    .isEqualTo(expected.line() + ":" + expected.column());
            assertThat(Objects.requireNonNullElse(only.rule(), "")).isEqualTo(expected.rule());
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_message_shows_generated_code_or_a_trace(Expected expected) {
        for (Diagnostic fault : check(expected.file())) {
            assertThat(fault.text(Locale.ROOT) + fault.text(Locale.ENGLISH))
                    .doesNotContainPattern("line -1|Exception|\\bat [a-z]+\\.|LambdaPredicate|Rules[0-9A-F]{8}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"byte-order-mark", "windows-line-ends", "old-line-ends", "decomposed"})
    void a_file_is_read_however_its_lines_end_and_its_signs_are_composed(String file) throws IOException {
        Path path = CORPUS.resolveSibling("whole").resolve(file + ".drl");
        assertThat(Diagnostics.check(file, Files.readAllBytes(path), CATALOGUE)).isEmpty();

        String wrong = Files.readString(path).replace("share(", "shre(");
        assertThat(Diagnostics.check(file, wrong.getBytes(StandardCharsets.UTF_8), CATALOGUE))
                .singleElement()
                .satisfies(only -> assertThat(
                                only.place().line() + ":" + only.place().column())
                        .isEqualTo("9:22"));
    }

    @Test
    void the_corpus_has_eighty_files_and_more() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(files()).extracting(Expected::file).allMatch(file -> Files.exists(CORPUS.resolve(file)));
    }

    @Test
    void faults_of_all_files_of_a_folder_are_found_at_once(@TempDir Path folder) throws IOException {
        Files.copy(CORPUS.resolve("04-when-misspelt.drl"), folder.resolve("a.drl"));
        Files.writeString(
                folder.resolve("b.drl"),
                Files.readString(CORPUS.resolve("04-when-misspelt.drl"))
                        .replace("whn", "when")
                        .replace("tap_the", "tap_te")
                        .replace("local.test", "local.other"));

        assertThat(Diagnostics.check(folder))
                .extracting(Diagnostic::id)
                .containsExactly("missing-keyword", "unknown-observation");
    }

    private static List<Diagnostic> check(String file) {
        Path path = CORPUS.resolve(file);
        if (file.endsWith(".yaml")) {
            return Diagnostics.check(path.getParent());
        }
        try {
            return Diagnostics.check(file, Files.readAllBytes(path), CATALOGUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path corpus() {
        try {
            return Path.of(Objects.requireNonNull(BrokenFilesTest.class.getResource("/broken/expected.csv"))
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
