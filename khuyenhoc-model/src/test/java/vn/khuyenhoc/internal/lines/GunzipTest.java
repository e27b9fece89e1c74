package vn.khuyenhoc.internal.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.text.Fault;

class GunzipTest {
    private static final byte[] PACKED = packed("subject,id\ncitizen,A\n");

    private static byte[] packed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static String unpacked(byte[] bytes) throws IOException {
        try (Gunzip in = new Gunzip(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void all_members_are_read() throws IOException {
        assertThat(unpacked(joined(PACKED, packed("citizen,B\n")))).isEqualTo("subject,id\ncitizen,A\ncitizen,B\n");
        assertThat(unpacked(packed(""))).isEmpty();
    }

    @Test
    void wherever_it_is_cut_off_it_is_told() {
        for (int length = 0; length < PACKED.length; length++) {
            byte[] cut = Arrays.copyOf(PACKED, length);
            assertThat(catchThrowable(() -> unpacked(cut)))
                    .as("%d bytes", length)
                    .isInstanceOf(EOFException.class);
        }
    }

    @Test
    void whatever_stands_behind_it_is_told() {
        byte[] more = joined(PACKED, "citizen,B\n".getBytes(StandardCharsets.UTF_8));
        assertThat(catchThrowable(() -> unpacked(more))).isInstanceOf(ZipException.class);
    }

    @Test
    void every_bit_that_changes_the_text_is_told() {
        for (int bit = 0; bit < PACKED.length * Byte.SIZE; bit++) {
            byte[] bytes = PACKED.clone();
            bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            Throwable told = catchThrowable(() -> assertThat(unpacked(bytes)).isEqualTo("subject,id\ncitizen,A\n"));
            assertThat(told == null || told instanceof IOException)
                    .as("bit %d: %s", bit, told)
                    .isTrue();
        }
    }

    @Test
    void why_it_could_not_be_read_is_one_fault_without_the_words_of_the_system() {
        assertThat(InputFaults.of("a.csv.gz", new EOFException("x")))
                .extracting(Fault::key)
                .isEqualTo("file.gzip");
        assertThat(InputFaults.of("a.csv.gz", new ZipException("x")))
                .extracting(Fault::key)
                .isEqualTo("file.gzip");
        assertThat(InputFaults.of("a.csv", new EOFException("x")))
                .extracting(Fault::key)
                .isEqualTo("file.unreadable");
    }

    @Test
    void names_tell_what_is_packed() {
        assertThat(Packing.unpacked("a.csv.gz")).isEqualTo("a.csv");
        assertThat(Packing.unpacked("a.csv")).isEqualTo("a.csv");
        assertThat(Packing.isPacked("gz")).isFalse();
    }
}
