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
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyenhoc.internal.lines.LineInput;

class QuickReadingTest {

    private static final List<String> WHOLE = List.of("""
            {"subject":"citizen","id":"C1","name":"Nguyễn Văn A","birthDate":"1980-01-01","sex":"male",\
            "personalNumber":"001080123456","labourGroup":"worker","commune":"X1",\
            "moves":[{"day":"2021-05-06","commune":"X2"}],"observations":[{"code":"so_luong","year":2024,\
            "value":{"count":5},"evidence":[{"kind":"biên bản","reference":"1/QĐ","date":"2024-01-02"}],\
            "declaredBy":"C1","verifiedBy":"CB-1"},{"code":"ty_le","year":2024,"value":{"share":{"count":3,"base":4}}},\
            {"code":"diem_doc","year":2023,"value":{"points":7.5}},{"code":"ngay","year":2023,"value":{"date":"2023-03-04"}},\
            {"code":"xep_loai","year":2023,"value":{"grade":"tot"}},{"code":"co_khong","year":2023,"value":{"yesNo":true}}],\
            "titles":[{"title":"citizen","level":1,"yearRecognised":2023,"authority":"UBND xã","decisionNumber":"5/QĐ",\
            "decisionDate":"2023-12-30","validUntil":"2028-12-30"}]}""", """
            {"subject":"citizen","id":"C2","name":"Trần Thị B","birthYear":1979,"sex":"female","commune":"X1"}""", """
            {"subject":"family","id":"F1","name":"Hộ A","community":"T1","members":["C1","C2"]}""", """
            {"subject":"community","id":"T1","name":"Thôn 1","kind":"thon","commune":"X1"}""", """
            {"subject":"clan","id":"D1","name":"Họ Lê","commune":"X1","superior":"D2","families":["F1"]}""", """
            {"subject":"unit","id":"U1","name":"Trường 1","kind":"agency","tier":"commune","ownership":"public",\
            "superior":"U2","area":"X1","members":["C1"],"learners":["C2"]}""", """
            {"subject":"administrativeUnit","id":"X1","name":"Xã 1","tier":"commune","superior":"H1",\
            "areaClasses":["mountainous"],"validFrom":"2020-01-01","validUntil":"2025-12-31"}""");

    @Example
    void any_value_in_the_stead_of_any_is_read_as_by_the_reader_that_explains() throws IOException {
        for (String whole : WHOLE) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            assertThat(new RegisterReader()
                            .readAll("in.ndjson", new ByteArrayInputStream(bytes))
                            .faults())
                    .isEmpty();
            for (String line : SoundLines.withEveryOddValue(whole)) {
                assertLinesReadAlike(line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void lines_are_read_as_by_the_reader_that_explains(@ForAll("lines") List<byte[]> lines) throws IOException {
        assertLinesReadAlike(joined(lines, "\n", ""));
    }

    private static void assertLinesReadAlike(byte[] bytes) throws IOException {
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
