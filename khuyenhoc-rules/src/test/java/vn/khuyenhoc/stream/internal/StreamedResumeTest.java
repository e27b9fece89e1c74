package vn.khuyenhoc.stream.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.khuyenhoc.stream.StreamListener;
import vn.khuyenhoc.stream.StreamRefusedException;

/** An evaluation that was interrupted goes on without losing or repeating a decision. */
class StreamedResumeTest {
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("resumed");
    }

    @AfterContainer
    static void deleteFolder() {
        Folders.delete(folder);
    }

    /** Stops an evaluation at one of its steps. */
    private static final class Stop implements StreamListener {
        private int left;

        Stop(int steps) {
            left = steps;
        }

        @Override
        public void progress(Step step, long subjects, long done, long total) {
            if (step != Step.SURVEY && left-- == 0) {
                throw new IllegalStateException("stopped");
            }
        }
    }

    private static void stop(Streamed streamed, Path file, int threads, int steps) {
        try {
            streamed.run(streamed.settings(threads, true, false, file), new Stop(steps), false);
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("stopped");
        }
    }

    @Property(tries = 40)
    void stopped_anywhere(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 2) int threads, @ForAll @IntRange(max = 12) int steps)
            throws IOException {
        Streamed streamed = new Streamed(folder);
        List<String> lines = seed % 2 == 0 ? Town.lines(seed) : Town.shuffled(Town.lines(seed), seed);
        Path file = streamed.file("town.ndjson", lines);
        Files.deleteIfExists(folder.resolve("draft"));

        stop(streamed, file, threads, steps);
        streamed.run(streamed.settings(2, true, false, file), StreamListener.NONE, false);

        assertThat(streamed.output()).isEqualTo(Streamed.expected(file));
    }

    @Property(tries = 1)
    void another_register_is_refused() {
        Streamed streamed = new Streamed(folder);
        stop(streamed, streamed.file("town.ndjson", Town.lines(1)), 1, 1);
        Path other = streamed.file("other.ndjson", Town.lines(2));

        assertThatThrownBy(() -> streamed.run(streamed.settings(1, true, false, other), StreamListener.NONE, false))
                .isInstanceOf(StreamRefusedException.class)
                .hasMessage("OTHER_EVALUATION");
    }

    @Property(tries = 1)
    void what_was_begun_is_begun_anew_unless_asked_to_go_on() {
        Streamed streamed = new Streamed(folder);
        stop(streamed, streamed.file("town.ndjson", Town.lines(1)), 1, 1);
        Path other = streamed.file("other.ndjson", Town.lines(2));

        assertThat(streamed.decide(1, other)).isEqualTo(Streamed.expected(other));
    }
}
