package vn.khuyenhoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of the law stand in the catalogue; a number of the engine is a convention with a name. */
class NumbersTest {
    private static final Path ENGINE = Path.of("src", "main", "java", "vn", "khuyenhoc", "engine");
    private static final Pattern COMMENTS = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECIMAL = Pattern.compile(
            "(?<![\\w.])(?!0\\.0\\b|1\\.0\\b)[0-9]+\\.[0-9]+|new BigDecimal\\(\"|BigDecimal\\.valueOf\\([0-9]");

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(ENGINE)) {
            return walk.filter(path -> path.toString().endsWith(".java")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_decimal_number_is_a_named_constant(Path source) throws IOException {
        List<String> unnamed = COMMENTS.matcher(Files.readString(source))
                .replaceAll("")
                .lines()
                .filter(line -> DECIMAL.matcher(line).find() && !line.contains("static final"))
                .toList();
        assertThat(unnamed).isEmpty();
    }
}
