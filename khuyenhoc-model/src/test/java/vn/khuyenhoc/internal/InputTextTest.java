package vn.khuyenhoc.internal;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.text.Faults;

class InputTextTest {
    private static final String TEXT = "tên: Nguyễn Thị Ước\nđịa chỉ: phố Đường\n";

    @Property
    void however_a_text_is_written_it_reads_the_same(
            @ForAll @Chars({'a', 'ễ', 'ợ', 'đ', '\n', ' '}) @StringLength(max = 40) String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            String written = "\ufeff" + decomposed.replace("\n", end);
            assertThat(read(written.getBytes(UTF_8), "")).isEqualTo(text);
        }
    }

    @Property
    void bytes_of_any_kind_are_read_or_have_one_fault(@ForAll @CharRange(to = '\u00ff') String bytes) {
        Faults faults = new Faults();
        byte[] written = bytes.getBytes(Charset.forName("ISO-8859-1"));
        String text = InputText.of("f", written, faults);

        assertThat(faults.sorted()).hasSizeLessThan(2);
        assertThat(text).doesNotContain("\r").matches(read -> Normalizer.isNormalized(read, Normalizer.Form.NFC));
    }

    @Test
    void text_in_utf_16_is_named() {
        assertThat(read(TEXT.getBytes(UTF_16LE), "f:1:1: tệp viết bằng UTF-16; hãy lưu lại bằng UTF-8"))
                .isEmpty();
        assertThat(read(("\ufeff" + TEXT).getBytes(UTF_16BE), "f:1:1: tệp viết bằng UTF-16; hãy lưu lại bằng UTF-8"))
                .isEmpty();
    }

    @Test
    void text_in_windows_1258_is_named_with_its_first_place() {
        byte[] old = {'a', '\n', 't', (byte) 0xea, 'n', ' ', 'N', 'g', 'u', 'y', (byte) 0xea, (byte) 0xde, 'n'};

        assertThat(read(old, "f:2:2: tệp viết bằng Windows-1258; hãy lưu lại bằng UTF-8"))
                .startsWith("a\nt");
    }

    @Test
    void text_cut_off_within_a_sign_is_named_with_its_place() {
        byte[] bytes = "a\nễ".getBytes(UTF_8);

        read(java.util.Arrays.copyOf(bytes, 4), "f:2:1: tệp không phải UTF-8; hãy lưu lại bằng UTF-8");
    }

    @Test
    void a_file_too_large_is_not_read(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("large.yaml"), new byte[InputText.MOST_BYTES + 1]);

        assertThatThrownBy(() -> YamlFile.text(file)).hasMessageContaining("tệp lớn hơn 16 MiB");
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere.yaml, không có tệp hoặc thư mục này",
        "file/below.yaml, không có tệp hoặc thư mục này",
        "folder, đây là thư mục"
    })
    void what_cannot_be_read_is_told_in_own_words(String name, String words, @TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("folder"));
        Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> YamlFile.text(folder.resolve(name))).hasMessageContaining(": " + words);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x1b, 0x7f, 0x9b, 0xa0, 0xad, 0x200b, 0x200e, 0x202e, 0x2028, 0x2066, 0xfeff, 0x3164,
                0xe0001
            })
    void signs_that_cannot_be_seen_are_written_by_their_number(int sign) {
        assertThat(Signs.visible("a" + Character.toString(sign) + "b")).isEqualTo("a" + Signs.name(sign) + "b");
    }

    @Test
    void signs_that_can_be_seen_stay() {
        assertThat(Signs.visible("Ủy ban: 1–2 “a” | ｘ")).isEqualTo("Ủy ban: 1–2 “a” | ｘ");
    }

    private static String read(byte[] bytes, String fault) {
        Faults faults = new Faults();
        String text = InputText.of("f", bytes, faults);
        assertThat(faults.sorted())
                .hasSize(fault.isEmpty() ? 0 : 1)
                .allMatch(one -> one.toString().equals(fault));
        return text;
    }
}
