package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecurityPromisesTest {
    private static final Path PROJECT = Path.of("../..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void every_promise_names_tests_that_there_are() throws IOException {
        Set<String> tests = tests();
        List<String> promises = Files.readString(PROJECT.resolve("SECURITY.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Promise"))
                .toList();

        assertThat(promises)
                .hasSizeGreaterThan(15)
                .allSatisfy(promise -> assertThat(promise).containsPattern("\\| `[^|]+` \\|$"));
        assertThat(promises.stream().flatMap(SecurityPromisesTest::named)).isSubsetOf(tests);
    }

    private static Stream<String> named(String promise) {
        return TEST.matcher(promise).results().map(found -> found.group(1));
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
