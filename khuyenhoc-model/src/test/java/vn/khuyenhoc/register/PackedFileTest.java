package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.subject.Subject;

class PackedFileTest {
    private static final RegisterReader READER = new RegisterReader(SoundLines.CATALOGUE);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            in.ndjson.gz | {"subject": "citizen", "id": "C1"}
            in.json.gz   | {"subjects": [{"subject": "citizen", "id": "C1"}]}
            in.csv.gz    | id,subject;C1,citizen
            """)
    void files_of_every_format_may_be_packed(String name, String text) throws IOException {
        String lines = name.contains("csv") ? text.replace(';', '\n') : text;
        Path file = Files.write(folder.resolve(name), packed(lines));
        assertThat(READER.read(List.of(file)).subjects())
                .extracting(Subject::id)
                .containsExactly("C1");
    }

    @Test
    void what_is_not_packed_is_told() {
        assertThat(Inputs.english(read("{}".getBytes(StandardCharsets.UTF_8)).faults()))
                .containsExactly("in.ndjson.gz: the .gz file is damaged or cut off; pack it again");
    }

    @Test
    void a_file_that_is_cut_off_is_told_and_its_lines_are_kept() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append(Inputs.citizen("C" + i * 7919L % 20_011)).append('\n');
        }
        byte[] whole = packed(lines.toString());
        Reading reading = read(Arrays.copyOf(whole, whole.length - 10_000));
        assertThat(Inputs.keys(reading)).containsExactly("file.gzip");
        assertThat(reading.register().subjects()).isNotEmpty();
    }

    @Test
    void an_empty_file_is_not_packed() {
        assertThat(Inputs.keys(read(new byte[0]))).containsExactly("file.gzip");
    }

    private static Reading read(byte[] bytes) {
        return READER.readAll("in.ndjson.gz", new ByteArrayInputStream(bytes));
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
