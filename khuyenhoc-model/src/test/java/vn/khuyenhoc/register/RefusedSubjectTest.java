package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.text.Fault;

class RefusedSubjectTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void an_unknown_field_does_not_hide_an_unknown_observation() {
        assertThat(faults("{\"subject\":\"citizen\",\"id\":\"C1\",\"brithDate\":\"1980-05-01\",\"observations\":["
                        + "{\"code\":\"khong_co\",\"year\":2024,\"value\":{\"points\":8}}]}"))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("\"birthDate\""))
                .anyMatch(fault -> fault.contains("observations[0]"));
    }

    @Test
    void a_broken_observation_does_not_hide_the_share_of_the_next() {
        assertThat(
                        faults(
                                "{\"subject\":\"citizen\",\"id\":\"C1\",\"observations\":["
                                        + "{\"code\":\"a\",\"year\":\"2024\",\"value\":{\"points\":8}},"
                                        + "{\"code\":\"thanh_vien_tuan_thu_ky_luat\",\"year\":2024,\"value\":{\"share\":{\"rate\":1.2}}}]}"))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("year"))
                .anyMatch(fault -> fault.contains("share"));
    }

    @Test
    void a_refused_subject_is_not_part_of_the_register() {
        Reading reading = reading("{\"subject\":\"citizen\",\"id\":\"C1\",\"brithDate\":\"1980-05-01\"}");
        assertThat(reading.register().subjects()).isEmpty();
        assertThat(reading.refused()).hasSize(1);
    }

    private static List<String> faults(String line) {
        List<Fault> faults = new RegisterChecks(Validators.in(Locale.ENGLISH), CATALOGUE).check(reading(line));
        return faults.stream().map(fault -> fault.message(Locale.ENGLISH)).toList();
    }

    private static Reading reading(String line) {
        return new RegisterReader().readAll("register.ndjson", new StringReader(line));
    }
}
