package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.text.FaultyInputException;

class OverlayFolderTest {
    private static final String HEAD = "id: %s\nname: {vi: Nơi đây, en: Here}\nvalid: {from: 2025-01-01}\n";

    @TempDir
    Path folder;

    private Path overlay(String name, String id) throws IOException {
        Path overlay = Files.createDirectories(folder.resolve(name));
        Files.writeString(overlay.resolve("overlay.yaml"), HEAD.formatted(id));
        return overlay;
    }

    private static List<String> faults(Path... folders) {
        return catchThrowableOfType(FaultyInputException.class, () -> Catalogue.load(List.of(folders)))
                .faults()
                .stream()
                .map(fault -> fault.message(Locale.ROOT))
                .toList();
    }

    @Test
    void an_overlay_in_a_folder_is_a_locality() throws IOException {
        Catalogue catalogue = Catalogue.load(List.of(overlay("a", "noi-day")));
        assertThat(catalogue.overlays()).extracting(Overlay::id).contains("noi-day", "phu-tho");
    }

    @Test
    void an_overlay_changes_the_digest_wherever_its_folder_is() throws IOException {
        String one = Catalogue.load(List.of(overlay("x/a", "noi-day"))).digest();
        String other = Catalogue.load(List.of(overlay("y/a", "noi-day"))).digest();
        assertThat(one).isEqualTo(other).isNotEqualTo(Catalogue.load().digest());
    }

    @Test
    void folders_of_one_name_are_two_overlays() throws IOException {
        Catalogue catalogue = Catalogue.load(List.of(overlay("x/phu-tho", "one"), overlay("y/phu-tho", "two")));
        assertThat(catalogue.overlays()).extracting(Overlay::id).contains("one", "two", "phu-tho");
    }

    @Test
    void a_folder_cannot_take_the_place_of_a_shipped_overlay() throws IOException {
        Path overlay = overlay("phu-tho", "phu-tho");
        assertThat(faults(overlay))
                .containsExactly(
                        overlay.resolve("overlay.yaml")
                                + ":1:5: lớp phủ \"phu-tho\" đã có tại overlays/phu-tho/overlay.yaml:1:5; mỗi mã chỉ dùng một lần");
    }

    @Test
    void a_folder_that_is_named_twice_counts_once() throws IOException {
        Path overlay = overlay("a", "noi-day");
        assertThat(Catalogue.load(List.of(overlay, overlay)).overlays())
                .extracting(Overlay::id)
                .containsOnlyOnce("noi-day");
    }

    @Test
    void a_folder_without_a_head() {
        assertThat(faults(folder))
                .containsExactly(folder + ": thư mục không có tệp overlay.yaml; hãy thêm tệp đó với id, name, valid");
    }

    @Test
    void a_folder_that_is_not_there() {
        assertThat(faults(folder.resolve("nowhere")))
                .singleElement()
                .asString()
                .isEqualTo(folder.resolve("nowhere") + ": không có tệp hoặc thư mục này; hãy xem lại đường dẫn");
    }

    @Test
    void a_file_in_the_place_of_a_folder() throws IOException {
        Path head = overlay("a", "noi-day").resolve("overlay.yaml");
        assertThat(faults(head)).isNotEmpty().allMatch(fault -> fault.startsWith(head + ": "));
    }

    @Test
    void a_folder_named_like_a_file_is_passed_over() throws IOException {
        Path overlay = overlay("a", "noi-day");
        Files.createDirectory(overlay.resolve("sub.yaml"));
        assertThat(Catalogue.load(List.of(overlay)).in("noi-day").overlay()).isPresent();
    }

    @Test
    void a_file_that_is_not_utf8_is_shown_to_its_place_and_read_on() throws IOException {
        Path head = overlay("a", "noi-day").resolve("overlay.yaml");
        Files.write(head, (HEAD.formatted("noi-day") + "# \u00e9\nkhong: 1\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faults(head.getParent()))
                .contains(head + ":2:17: tệp không phải UTF-8; hãy lưu lại bằng UTF-8")
                .anyMatch(fault -> fault.startsWith(head + ":5:1: không có khóa \"khong\""))
                .hasSize(2);
    }

    @Test
    void faults_of_all_folders_are_told_at_once() throws IOException {
        Path one = overlay("a", "\"\"");
        Path two = overlay("b", "[]");
        assertThat(faults(one, two, folder.resolve("c"))).hasSize(3);
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws IOException {
        Path head = overlay("a", "noi-day").resolve("overlay.yaml");
        byte[] text = Files.readAllBytes(head);
        byte[] marked = Arrays.copyOf(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text.length + 3);
        System.arraycopy(text, 0, marked, 3, text.length);
        Files.write(head, marked);
        assertThat(Catalogue.load(List.of(head.getParent())).in("noi-day").overlay())
                .isPresent();
    }
}
