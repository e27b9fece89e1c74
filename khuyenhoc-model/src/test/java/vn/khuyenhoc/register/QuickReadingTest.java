package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyenhoc.internal.lines.LineInput;

class QuickReadingTest {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void lines_are_read_as_by_the_reader_that_explains(@ForAll("lines") List<byte[]> lines) throws IOException {
        byte[] bytes = joined(lines, "\n", "");
        ReadingBuilder explaining = new ReadingBuilder(null, new ShortTexts());
        Lines.each(
                LineInput.of("in.ndjson", new ByteArrayInputStream(bytes)), new SubjectLines("in.ndjson", explaining));
        Reading reading = new RegisterReader().readAll("in.ndjson", new ByteArrayInputStream(bytes));
        assertEqual(reading, explaining.build(), bytes);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void documents_are_read_as_by_the_reader_that_explains(@ForAll("lines") List<byte[]> lines) throws IOException {
        byte[] bytes = joined(lines, ",\n", "{\"subjects\": [");
        ReadingBuilder explaining = new ReadingBuilder(null, new ShortTexts());
        SubjectDocument document = new SubjectDocument("in.json", explaining);
        Lines.each(LineInput.of("in.json", new ByteArrayInputStream(bytes)), document);
        document.finish();
        Reading reading = new RegisterReader().readAll("in.json", new ByteArrayInputStream(bytes));
        assertEqual(reading, explaining.build(), bytes);
    }

    private static void assertEqual(Reading reading, Reading other, byte[] bytes) {
        String input = new String(bytes, StandardCharsets.UTF_8);
        assertThat(reading.register().subjects())
                .as(input)
                .isEqualTo(other.register().subjects());
        assertThat(reading.faults()).as(input).isEqualTo(other.faults());
        assertThat(reading.refused()).as(input).isEqualTo(other.refused());
        assertThat(reading.places()).as(input).isEqualTo(other.places());
    }

    private static byte[] joined(List<byte[]> lines, String between, String before) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < lines.size(); i++) {
            all.writeBytes((i == 0 ? "" : between).getBytes(StandardCharsets.UTF_8));
            all.writeBytes(lines.get(i));
        }
        all.writeBytes((before.isEmpty() ? "" : "]}").getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    @Provide
    Arbitrary<List<byte[]>> lines() {
        Arbitrary<byte[]> sound = SoundLines.sound().map(line -> line.getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(sound, sound, sound, SoundLines.damaged())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
