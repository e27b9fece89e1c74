package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueIndexTest {
    private static final Path ROOT = Path.of("src", "main", "resources", "vn", "khuyenhoc", "catalogue");

    @Test
    void the_index_lists_exactly_the_files_that_are_there() throws IOException {
        List<String> index = Files.readAllLines(ROOT.resolve("index.txt"));
        assertThat(index).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(files());
    }

    @Test
    void every_national_criteria_set_stands_in_the_file_of_its_name() {
        List<String> names = Catalogue.load().sets().stream()
                .map(set -> set.id().toLowerCase(Locale.ROOT))
                .map(id -> "criteria/" + id.replaceFirst("[.].*", "") + ".yaml")
                .toList();
        assertThat(ROOT).satisfies(root -> assertThat(names).allMatch(name -> Files.exists(root.resolve(name))));
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(ROOT)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> ROOT.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.equals("index.txt"))
                    .toList();
        }
    }
}
