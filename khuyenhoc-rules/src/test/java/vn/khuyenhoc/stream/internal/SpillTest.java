package vn.khuyenhoc.stream.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** A spill holds what was appended, in whichever way it went to the disk. */
class SpillTest {
    private static final int STEPS = 30;
    private static final int LONG = 1 << 20;
    private final ByteArrayOutputStream expected = new ByteArrayOutputStream();
    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("spill");
    }

    @AfterProperty
    void deleteFolder() {
        Folders.delete(folder);
    }

    private void append(Spill spill, int length, Random random) throws IOException {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        expected.write(bytes, 0, length);
        if (random.nextBoolean()) {
            spill.append(bytes, 0, length);
        } else {
            Path other = Files.write(folder.resolve("other"), bytes);
            try (FileChannel source = FileChannel.open(other)) {
                spill.append(source, 0, length);
            }
        }
    }

    @Property(tries = 30)
    void past_the_cache_and_in_it_by_turns(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path file = folder.resolve("spill");
        expected.reset();
        try (Spill spill = new Spill(file, 0)) {
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(4)) {
                    case 0 -> spill.passCache();
                    case 1 -> spill.useCache();
                    case 2 -> spill.flush();
                    default -> append(spill, random.nextInt(step % 2 == 0 ? LONG : 100), random);
                }
                assertThat(spill.length()).isEqualTo(expected.size());
            }
        }
        assertThat(file).hasBinaryContent(expected.toByteArray());
    }

    @Property(tries = 10)
    void gone_on_past_the_cache_after_being_cut(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] before = new byte[1 + random.nextInt(LONG)];
        Path file = Files.write(folder.resolve("cut"), before);
        expected.reset();
        expected.write(before, 0, before.length / 2);
        try (Spill spill = new Spill(file, before.length / 2)) {
            spill.passCache();
            append(spill, random.nextInt(2 * LONG), random);
        }
        assertThat(file).hasBinaryContent(expected.toByteArray());
    }

    @Property(tries = 5)
    void a_way_that_fails_is_left(@ForAll long seed) throws IOException {
        Path file = folder.resolve("left");
        expected.reset();
        FileChannel closed = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        closed.close();
        try (Spill spill = new Spill(file, 0)) {
            spill.passCache(closed, 512);
            append(spill, 3 * LONG + 1, new Random(seed));
            spill.passCache();
            append(spill, LONG, new Random(seed));
        }
        assertThat(file).hasBinaryContent(expected.toByteArray());
    }
}
