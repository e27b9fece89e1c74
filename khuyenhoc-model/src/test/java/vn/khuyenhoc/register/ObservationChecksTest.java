package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.SmallCatalogue;

class ObservationChecksTest {
    private static final Catalogue CATALOGUE = SmallCatalogue.ofObservations("""
            observations:
              - code: diem_doc
                type: points
                maximum: 10
                name: {vi: đọc, en: reading}
              - code: xep_loai
                type: grade
                grades: [dat, tot]
                name: {vi: xếp loại, en: grade}
            """);

    @Test
    void sound_observations_have_no_faults() {
        assertThat(faults(observation("diem_doc", "{\"points\": 10}"), observation("xep_loai", "{\"grade\": \"tot\"}")))
                .isEmpty();
    }

    @Test
    void an_unknown_code_is_named_with_the_nearest() {
        assertThat(faults(observation("diem_dox", "{\"points\": 8}")))
                .containsExactly(
                        "in.ndjson:1:1 (citizen C1): observations[0]: there is no observation \"<8 characters>\" "
                                + "in the catalogue; did you mean \"diem_doc\"?");
    }

    @Test
    void a_wrong_type_is_named_with_the_right_one() {
        assertThat(faults(observation("diem_doc", "{\"count\": 8}")))
                .containsExactly("in.ndjson:1:1 (citizen C1): observations[0]: the observation \"diem_doc\" takes "
                        + "a value of type points, not count");
    }

    @Test
    void a_grade_that_is_not_in_the_list_is_named_with_the_list() {
        assertThat(faults(observation("xep_loai", "{\"grade\": \"xuat-sac\"}")))
                .containsExactly("in.ndjson:1:1 (citizen C1): observations[0]: there is no grade \"<8 characters>\"; "
                        + "did you mean [dat, tot]?");
    }

    @Test
    void points_above_the_maximum_are_named_with_it() {
        assertThat(faults(observation("diem_doc", "{\"points\": 10.5}")))
                .containsExactly("in.ndjson:1:1 (citizen C1): observations[0]: 10.5 points are more than the highest "
                        + "of \"diem_doc\", which is 10");
    }

    @Test
    void the_same_observation_twice_in_a_year_is_named() {
        String observation = observation("diem_doc", "{\"points\": 8}");
        assertThat(faults(observation, observation))
                .containsExactly("in.ndjson:1:1 (citizen C1): observations[1]: the observation \"diem_doc\" of 2024 "
                        + "stands already; give each observation once a year");
    }

    @Test
    void without_a_catalogue_codes_are_not_checked() {
        assertThat(Inputs.checked(citizen(observation("anything", "{\"points\": 99}"))))
                .isEmpty();
    }

    private static String observation(String code, String value) {
        return "{\"code\": \"" + code + "\", \"year\": 2024, \"value\": " + value + "}";
    }

    private static String citizen(String... observations) {
        return Inputs.citizen("C1", "\"observations\": [" + String.join(", ", Arrays.asList(observations)) + "]");
    }

    private static List<String> faults(String... observations) {
        RegisterChecks checks = new RegisterChecks(Validators.in(Locale.ENGLISH), CATALOGUE);
        return Inputs.english(checks.check(Inputs.lines(citizen(observations))));
    }
}
