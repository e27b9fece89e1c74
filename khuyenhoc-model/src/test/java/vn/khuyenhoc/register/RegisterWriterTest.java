package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.subject.Family;

class RegisterWriterTest {
    private final RegisterWriter writer = new RegisterWriter();
    private final Register register = Register.of(List.of(
            new Family("F2", null, null, List.of("C1"), List.of(points("8E+1")), List.of()),
            new Family("F1", "Họ Lê", null, List.of(), List.of(), List.of())));

    @TempDir
    Path folder;

    @Test
    void ndjson_is_one_subject_a_line_in_the_order_of_the_register() throws IOException {
        Path file = folder.resolve("out.ndjson");
        writer.write(register, file);
        assertThat(file).hasContent("""
                {"subject":"family","id":"F2","members":["C1"],"observations":[{"code":"a","year":2024,"value":{"points":80}}]}
                {"subject":"family","id":"F1","name":"Họ Lê"}
                """);
    }

    @Test
    void json_is_one_document_with_a_subject_a_line() throws IOException {
        Path file = folder.resolve("out.json");
        writer.write(register, file);
        assertThat(Files.readString(file))
                .startsWith("{\"subjects\": [\n{")
                .endsWith("\"}\n]}\n")
                .hasLineCount(4);
    }

    @Test
    void an_empty_register_is_written_and_read() throws IOException {
        Path file = folder.resolve("out.json");
        writer.write(Register.of(List.of()), file);
        assertThat(new RegisterReader().read(List.of(file)).subjects()).isEmpty();
    }

    @Test
    void a_file_is_replaced_and_no_draft_stays() throws IOException {
        Path file = Files.writeString(folder.resolve("out.ndjson"), "old");
        writer.write(register, file);
        assertThat(file).content().doesNotContain("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void what_was_there_stays_where_writing_fails() throws IOException {
        Path file = Files.createDirectories(folder.resolve("out.ndjson")).resolve("inside");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> writer.write(register, file.getParent())).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_folder_that_is_not_there_is_an_error() {
        Path file = folder.resolve("no").resolve("out.json");
        assertThatThrownBy(() -> writer.write(register, file)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void another_ending_is_refused() {
        Path file = folder.resolve("out.csv");
        assertThatThrownBy(() -> writer.write(register, file)).hasMessageContaining("must end in .json or .ndjson");
    }

    @Test
    void decimals_read_with_an_exponent_are_written_without() {
        String line = Inputs.citizen(
                "C1", "\"observations\": [{\"code\": \"a\", \"year\": 2024, \"value\": {\"points\": 8e1}}]");
        assertThat(new RegisterReader()
                        .read("in.ndjson", new StringReader(line))
                        .subjects()
                        .get(0)
                        .observations())
                .containsExactly(points("80"));
    }

    private static Observation points(String number) {
        return Observation.of("a", 2024, new Points(new BigDecimal(number)));
    }
}
