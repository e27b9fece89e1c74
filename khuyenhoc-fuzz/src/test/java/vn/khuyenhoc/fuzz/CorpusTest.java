package vn.khuyenhoc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every input that a search begins with is answered as documented; those kept for what they showed grown to a megabyte too. */
class CorpusTest {
    @TestFactory
    List<DynamicTest> what_a_search_begins_with_is_answered_as_documented() {
        return Targets.all().stream()
                .map(target -> dynamicTest(target.name(), () -> {
                    List<byte[]> seeds = Seed.all(target);
                    assertThat(seeds).isNotEmpty();
                    for (byte[] seed : seeds) {
                        Promise.PLAIN.hold(target, seed);
                    }
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> what_is_kept_is_answered_as_documented_when_it_is_grown() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Target target : Targets.all()) {
            for (Path file : Seed.paths(Seed.kept(target), "")) {
                String name = target.name() + " " + file.getFileName();
                tests.add(dynamicTest(name, () -> Kept.hold(target, Files.readAllBytes(file))));
            }
        }
        return tests;
    }
}
