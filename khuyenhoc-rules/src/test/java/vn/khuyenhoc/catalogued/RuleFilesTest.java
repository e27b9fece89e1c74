package vn.khuyenhoc.catalogued;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules of rule files: law is data, logic is DRL; rules say when something is met and nothing else. */
class RuleFilesTest {
    private static final Path ROOT = Path.of("src", "main", "resources", "vn", "khuyenhoc", "rules");
    private static final int LONGEST = 100;
    private static final Pattern STRINGS_AND_COMMENTS =
            Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}_$0-9])[0-9]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}-]*");
    private static final Set<String> FORBIDDEN = Set.of(
            "modify",
            "update",
            "delete",
            "retract",
            "salience",
            "eval",
            "no-loop",
            "lock-on-active",
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "auto-focus",
            "duration",
            "timer",
            "date-effective",
            "date-expires",
            "enabled",
            "global",
            "function",
            "declare",
            "query",
            "not",
            "forall",
            "accumulate",
            "collect",
            "insertLogical",
            "dialect",
            "drools");

    /** Rules of gaps and of figures look for what is not there; rules of criteria only say what is met. */
    private static final Set<String> OF_JOINS = Set.of("not", "accumulate");

    private static final Set<String> FOLDERS_OF_JOINS = Set.of("gaps", "targets");

    static Stream<Path> files() throws IOException {
        return walk().stream().filter(path -> path.toString().endsWith(".drl"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_rule_file_holds_no_number(Path file) {
        assertThat(code(file)).doesNotContainPattern(NUMBER);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_rule_file_changes_nothing_denies_nothing_and_orders_nothing(Path file) {
        Set<String> words = new TreeSet<>(
                WORD.matcher(code(file)).results().map(MatchResult::group).toList());
        words.retainAll(FORBIDDEN);
        if (FOLDERS_OF_JOINS.contains(String.valueOf(file.getParent().getFileName()))) {
            words.removeAll(OF_JOINS);
        }
        assertThat(words).isEmpty();
        assertThat(code(file)).doesNotContainPattern("!(?!=)");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_rule_file_is_short_and_headed_by_its_document(Path file) {
        List<String> lines = text(file).lines().toList();
        assertThat(lines).hasSizeLessThan(LONGEST);
        assertThat(lines.get(0)).startsWith("// ");
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_package_of_a_rule_file_is_its_folder(Path file) {
        String folder =
                ROOT.relativize(file).getParent().toString().replace('\\', '/').replace('/', '.');
        assertThat(text(file).lines()).contains("package vn.khuyenhoc.rules." + folder);
    }

    @Test
    void the_index_lists_exactly_the_files_that_are_there() throws IOException {
        List<String> there = walk().stream()
                .map(path -> ROOT.relativize(path).toString().replace('\\', '/'))
                .filter(path -> !path.equals("index.txt"))
                .toList();
        assertThat(Files.readAllLines(ROOT.resolve("index.txt")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(there);
    }

    private static List<Path> walk() throws IOException {
        try (Stream<Path> walk = Files.walk(ROOT)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static String code(Path file) {
        return STRINGS_AND_COMMENTS.matcher(text(file)).replaceAll("\"\"");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
