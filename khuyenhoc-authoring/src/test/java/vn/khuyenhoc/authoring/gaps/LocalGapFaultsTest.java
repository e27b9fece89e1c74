package vn.khuyenhoc.authoring.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;

/** What is misspelt in the rules of gaps of a province, or in what its overlay says of them, is told with its place. */
class LocalGapFaultsTest {
    private static final Path PACK = Path.of("..", "khuyenhoc-examples", "province-directive", "overlay");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "gaps/ket_qua.drl|attendance() <|attendence() <|17:62|did you mean \"attendance\"",
                "gaps/ket_qua.drl|: Population()|: Populatoin()|34:10|did you mean \"Population\"",
                "gaps/ket_qua.drl|required(\"share\")|required(\"shares\")|17:89|\"share\"",
                "gaps/ket_qua.drl|gap(\"MH_FUNDING_LOW\")|gap(\"MH_FUNDING\")|37:20|MH_FUNDING_LOW",
                "overlay.yaml|TASK_WITHOUT_OWNER Nhiệm|TASK_WITHOUT_OWNERS Nhiệm|18:14|TASK_WITHOUT_OWNER Nhiệm",
                "plan-facts-minh-hoa.yaml|{attended} trên|{atended} trên|14:28|did you mean \"attended\"",
                "plan-facts-minh-hoa.yaml|ngân sách {state} đồng|ngân sách {day} đồng|32:30|do not tell",
                "plan-facts-minh-hoa.yaml|the plan for {from}|the plan|52:33|names {from} in one language",
                "overlay.yaml|minh_hoa.gaps]|minh_hoa2.gaps]|8:11|has no rules",
            })
    void a_misspelt_word_is_told_with_the_right_one(String file, String right, String wrong, String place, String told)
            throws IOException {
        try (Stream<Path> walk = Files.walk(PACK)) {
            for (Path one : (Iterable<Path>) walk::iterator) {
                Path copy = folder.resolve(PACK.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(one, copy);
                }
            }
        }
        Path changed = folder.resolve(file);
        String text = Files.readString(changed);
        assertThat(text).contains(right);
        Files.writeString(changed, text.replace(right, wrong));

        assertThat(Diagnostics.check(folder))
                .anySatisfy(fault -> assertThat(fault.text(Locale.ENGLISH)).contains(file + ":" + place, told));
    }
}
