package vn.khuyenhoc.stream.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.khuyenhoc.stream.StreamListener;
import vn.khuyenhoc.stream.StreamSettings;

/** An evaluation whose folder goes, or whose clock runs anyhow, comes to the right decisions or to a fault of files, never to half of them. */
class StreamedTroubleTest {
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("trouble");
    }

    @AfterContainer
    static void deleteFolder() {
        Folders.delete(folder);
    }

    /** Does something to a folder at one of the steps of an evaluation. */
    private record Blow(Path work, boolean inItsPlace, int[] left) implements StreamListener {

        @Override
        public void progress(Step step, long subjects, long done, long total) {
            if (left[0]-- == 0) {
                Folders.delete(work);
                if (inItsPlace) {
                    try {
                        Files.createFile(work);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void its_folder_goes(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 2) int threads,
            @ForAll @IntRange(max = 20) int steps,
            @ForAll boolean inItsPlace)
            throws IOException {
        Streamed streamed = new Streamed(folder);
        Path file = streamed.file("town.ndjson", Town.lines(seed));
        StreamSettings settings = streamed.settings(threads, false, steps % 2 == 0, file);
        Files.deleteIfExists(settings.draft());
        Blow blow = new Blow(settings.folder(), inItsPlace, new int[] {steps});

        Throwable end = catchThrowable(() -> streamed.run(settings, blow, false));

        if (end == null) {
            assertThat(streamed.output()).isEqualTo(Streamed.expected(file));
        } else {
            assertThat(end).isInstanceOf(UncheckedIOException.class);
            assertThat(settings.draft()).doesNotExist();
        }
        Files.deleteIfExists(settings.draft());
        Folders.delete(settings.folder());
    }

    @Property(tries = 20)
    void its_clock_jumps(@ForAll long seed, @ForAll @IntRange(min = 1, max = 2) int threads) {
        Streamed streamed = new Streamed(folder);
        Path file = streamed.file("town.ndjson", Town.lines(seed));
        Random clock = new Random(seed);
        StreamSettings usual = streamed.settings(threads, true, false, file);
        StreamSettings jumping = new StreamSettings(
                usual.files(),
                usual.asOf(),
                usual.dataYear(),
                usual.locality(),
                usual.stance(),
                usual.threads(),
                usual.folder(),
                usual.draft(),
                usual.rejects(),
                usual.resume(),
                clock::nextLong);

        streamed.run(jumping, StreamListener.NONE, false);

        assertThat(streamed.output()).isEqualTo(Streamed.expected(file));
    }
}
