package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

class RegisterReaderTest {
    private final RegisterReader reader = new RegisterReader();

    @TempDir
    Path folder;

    @Test
    void a_json_document_is_read() {
        String text = "{\"subjects\": [{\"subject\": \"citizen\", \"id\": \"C1\", \"birthDate\": \"1980-05-01\","
                + "\"observations\": [{\"code\": \"cdht_1\", \"year\": 2024, \"value\": {\"points\": 8}}]}]}";
        Citizen citizen = (Citizen)
                reader.read("in.json", new StringReader(text)).subjects().get(0);
        assertThat(citizen.birthDate()).isEqualTo(LocalDate.of(1980, 5, 1));
        assertThat(citizen.observations())
                .containsExactly(Observation.of("cdht_1", 2024, new Points(new BigDecimal(8))));
    }

    @Test
    void each_line_of_ndjson_is_a_subject_and_blank_lines_are_none() {
        Reading reading = Inputs.lines(Inputs.citizen("C1"), "  ", Inputs.citizen("C2"), "");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.register().subjects()).extracting(Subject::id).containsExactly("C1", "C2");
    }

    @Test
    void several_files_form_one_register() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.ndjson"), Inputs.citizen("C1"));
        Path document = Files.writeString(folder.resolve("b.json"), "{\"subjects\": [" + Inputs.citizen("C2") + "]}");
        assertThat(reader.read(List.of(lines, document)).subjects())
                .extracting(Subject::id)
                .containsExactly("C1", "C2");
    }

    @Test
    void bytes_are_read_as_utf_8() {
        String name = "Nguy\u00e1\u00bb\u0085n";
        Reading reading = Inputs.bytes("in.ndjson", Inputs.citizen("C1", "\"name\": \"" + name + "\"") + "\r\n");
        assertThat(reading.register().subjects()).extracting(Subject::name).containsExactly("Nguyễn");
    }

    @Test
    void lines_longer_than_a_chunk_are_read_whole() {
        String name = "x".repeat(200_000);
        String line = Inputs.citizen("C1", "\"name\": \"" + name + "\"");
        Reading reading = Inputs.bytes("in.ndjson", line + "\n" + Inputs.citizen("C2"));
        assertThat(reading.register().subjects()).extracting(Subject::name).containsExactly(name, null);
    }

    @Test
    void the_place_of_each_subject_is_kept() {
        Reading reading =
                Inputs.document("{\"subjects\": [\n  " + Inputs.citizen("C1") + ",\n " + Inputs.citizen("C2") + "]}");
        assertThat(reading.places())
                .containsEntry("C1", new Place("in.json", 2, 3, "citizen C1"))
                .containsEntry("C2", new Place("in.json", 3, 2, "citizen C2"));
    }

    @Test
    void good_subjects_are_kept_beside_bad_ones() {
        Reading reading =
                Inputs.lines(Inputs.citizen("C1"), "{", Inputs.citizen("C3", "\"sex\": 1"), Inputs.citizen("C4"));
        assertThat(reading.register().subjects()).extracting(Subject::id).containsExactly("C1", "C4");
        assertThat(reading.faults()).hasSize(2);
    }

    @Test
    void a_register_with_faults_is_refused_with_all_of_them() {
        StringReader text = new StringReader("{\n" + Inputs.citizen("C1", "\"sex\": 1", "\"age\": 2"));
        assertThatThrownBy(() -> reader.read("in.ndjson", text))
                .isInstanceOfSatisfying(
                        FaultyInputException.class, e -> assertThat(e.faults()).hasSize(3));
    }

    @Test
    void a_missing_file_does_not_stop_the_others() throws IOException {
        Path there = Files.writeString(folder.resolve("there.ndjson"), Inputs.citizen("C1"));
        Reading reading = reader.readAll(List.of(folder.resolve("gone.ndjson"), there));
        assertThat(reading.register().subjects()).hasSize(1);
        assertThat(Inputs.english(reading.faults()))
                .singleElement()
                .asString()
                .startsWith(folder.resolve("gone.ndjson") + ": there is no such file or folder; look at the path");
    }

    @Test
    void a_stream_that_breaks_is_a_fault() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] chunk, int from, int length) throws IOException {
                return read();
            }
        };
        assertThat(Inputs.keys(reader.readAll("in.json", broken))).containsExactly("file.unreadable");
    }

    @Test
    void a_file_of_another_format_is_a_fault() {
        Reading reading = reader.readAll("in.txt", new StringReader(""));
        assertThat(Inputs.english(reading.faults()))
                .containsExactly(
                        "in.txt: the name of the file must end in .json, .ndjson or .csv, maybe followed by .gz");
    }
}
