package vn.khuyenhoc.stream.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.stream.StreamListener;
import vn.khuyenhoc.stream.StreamResult;

/** A register that streams through is decided like one in memory, to the byte, in whatever order and files it comes. */
class StreamedRegisterTest {
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("streamed");
    }

    @AfterContainer
    static void deleteFolder() {
        Folders.delete(folder);
    }

    @Property(tries = 40)
    void commune_by_commune(@ForAll long seed) {
        Streamed streamed = new Streamed(folder);
        Path file = streamed.file("town.ndjson", Town.lines(seed));

        assertThat(streamed.decide(1, file)).isEqualTo(Streamed.expected(file));
    }

    @Property(tries = 40)
    void shuffled_on_two_threads(@ForAll long seed) {
        Streamed streamed = new Streamed(folder);
        Path file = streamed.file("shuffled.ndjson", Town.shuffled(Town.lines(seed), seed));

        assertThat(streamed.decide(2, file)).isEqualTo(Streamed.expected(file));
    }

    @Property(tries = 10)
    void in_several_files_some_of_them_packed(@ForAll long seed) throws IOException {
        Streamed streamed = new Streamed(folder);
        List<String> lines = Town.shuffled(Town.lines(seed), seed);
        Path one = streamed.file("one.ndjson", lines.subList(0, lines.size() / 2));
        Path other = streamed.file("other.ndjson", lines.subList(lines.size() / 2, lines.size()));
        Path packed = folder.resolve("other.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(other, out);
        }

        assertThat(streamed.decide(2, one, packed)).isEqualTo(Streamed.expected(one, other));
    }

    @Property(tries = 10)
    void as_a_list(@ForAll long seed) throws IOException {
        Streamed streamed = new Streamed(folder);
        Path file = streamed.file("list.ndjson", Town.shuffled(Town.lines(seed), seed));

        StreamResult result = streamed.run(streamed.settings(1, false, false, file), StreamListener.NONE, true);

        List<String> expected = Streamed.expected(file);
        assertThat(Files.readString(folder.resolve("draft"))).isEqualTo("[\n" + String.join(",\n", expected) + "\n]\n");
        assertThat(result.decisions(Outcome.QUALIFIED)
                        + result.decisions(Outcome.NOT_QUALIFIED)
                        + result.decisions(Outcome.UNDECIDED))
                .isEqualTo(expected.size());
    }

    @Property(tries = 5)
    void nothing_is_left_behind(@ForAll long seed) {
        Streamed streamed = new Streamed(folder);

        streamed.decide(1, streamed.file("town.ndjson", Town.lines(seed)));

        assertThat(folder.resolve("work")).doesNotExist();
    }
}
