package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.text.Fault;

class FaultyFileTest {
    private List<Fault> faults;

    @BeforeEach
    void read() throws IOException {
        try (InputStream stream = FaultyFileTest.class.getResourceAsStream("faulty.ndjson")) {
            Reading reading = new RegisterReader().readAll("faulty.ndjson", stream);
            faults = new RegisterChecks(Validators.in(Locale.ENGLISH)).check(reading);
        }
    }

    @Test
    void every_fault_is_told_at_once_in_english() throws IOException {
        assertThat(Inputs.english(faults)).containsExactlyElementsOf(expected("faulty_en.txt"));
    }

    @Test
    void every_fault_is_told_at_once_in_vietnamese() throws IOException {
        assertThat(Inputs.vietnamese(faults)).containsExactlyElementsOf(expected("faulty_vi.txt"));
    }

    private static List<String> expected(String file) throws IOException {
        try (InputStream stream = FaultyFileTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
